import type { Span } from '../domain.ts';
import type { MeetingWord } from './meeting-words.ts';

/** How a result is held against the turns that answer a question, as the workplace's score-retrieval.mjs does it. */

/** A result counts with its first words only, so that length buys nothing. */
const WORDS_MAX = 120;
/** Share of a result's words that must be gold for the result to be relevant. */
const RELEVANT_SHARE_MIN = 0.5;

export interface Judgement {
  /** How many words are read: those of the result, after the cut. */
  readonly words: number;
  /** Those of them that are gold, by their place in the meeting. */
  readonly gold: readonly number[];
}

/** The first word that ends behind an offset; words are in order, so it is found by halving. */
function firstWordBehind(words: readonly MeetingWord[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Judges a span of a meeting; `goldTurns` are the turns of this meeting that answer the question. */
export function judge(
  words: readonly MeetingWord[],
  { start, end }: Span,
  goldTurns: ReadonlySet<number>,
): Judgement {
  const gold: number[] = [];
  const first = firstWordBehind(words, start);
  let place = first;
  for (; place - first < WORDS_MAX; place++) {
    const word = words[place];
    if (!word || word.start >= end) break;
    if (goldTurns.has(word.turn)) gold.push(place);
  }
  return { words: place - first, gold };
}

export const isRelevant = ({ words, gold }: Judgement): boolean =>
  words > 0 && gold.length / words >= RELEVANT_SHARE_MIN;
