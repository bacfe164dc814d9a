import type { Span } from '../domain.ts';

/** A word of a meeting's record: white space on both sides. */
export interface MeetingWord extends Span {
  /** The turn that says it, by the marks as they are printed; −1 for labels and the head. */
  readonly turn: number;
}

/**
 * `>> LABEL: words`, a turn a mark, as the meetings were written for evaluation. Read here apart from the parser, so
 * that a slip of the parser shows in the scores.
 */
const MARK = /^>> [^:\n]*: /gmu;

/** Every word of a meeting's record, in order, with its turn. */
export function meetingWords(text: string): readonly MeetingWord[] {
  const marks = [...text.matchAll(MARK)].map(({ index, 0: mark }) => ({
    start: index,
    end: index + mark.length,
  }));
  let turn = -1;
  return [...text.matchAll(/\S+/gu)].map(({ index, 0: word }) => {
    while ((marks[turn + 1]?.start ?? Number.POSITIVE_INFINITY) <= index) turn++;
    const isSaid = index >= (marks[turn]?.end ?? Number.POSITIVE_INFINITY);
    return { start: index, end: index + word.length, turn: isSaid ? turn : -1 };
  });
}
