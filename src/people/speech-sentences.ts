import type { Span } from '../domain.ts';
import { endsAbbreviation } from '../text/abbreviations.ts';

/** `. `, `?” `, or an empty line. */
const BOUNDARY = /(?<![.!?…])[.!?…]+["'”’)\]]*(?=\s|$)|\n\s*\n/gu;
/** `(Off microphone)`, `[ Applause ]`. */
const STAGE_DIRECTION = /[([][^()[\]]*[)\]]\s*\.?/gu;

/** A sentence of a turn, with its place in the record's text. */
export interface SpeechSentence extends Span {
  readonly words: string;
}

/** The sentences of a part of a text, in order, without the white space between them. */
export function speechSentences(text: string, { start, end }: Span): readonly SpeechSentence[] {
  const part = text.slice(start, end);
  const found: SpeechSentence[] = [];
  let open = 0;
  const close = (to: number) => {
    const words = part.slice(open, to);
    const from = start + open + (words.length - words.trimStart().length);
    const trimmed = words.trim();
    if (trimmed !== '') found.push({ start: from, end: from + trimmed.length, words: trimmed });
    open = to;
  };
  for (const { index, 0: stop } of part.matchAll(BOUNDARY)) {
    if (!endsAbbreviation(part, index)) close(index + stop.length);
  }
  close(part.length);
  return found;
}

/** Words as spoken: stage directions left out. */
export const withoutStageDirections = (words: string): string =>
  words.replace(STAGE_DIRECTION, ' ').trim();
