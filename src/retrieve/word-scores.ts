import { stem } from '../text/words.ts';
import { fieldScores } from './field-scores.ts';
import { windowScores } from './window-scores.ts';
import type { WordIndex } from './word-index.ts';

export interface WordScores {
  /** Of each passage's own words and labels. */
  readonly own: Float32Array;
  /** Of the talk around it. */
  readonly around: Float32Array;
}
const LABELS_WEIGHT = 1;

/** The lexical leg: words are looked for in passages, and in the stretches of talk around them. */
export function wordScores(index: WordIndex, words: readonly string[]): WordScores {
  const terms = [...new Set(words.flatMap((word) => index.term(stem(word)) ?? []))];
  const own = fieldScores(index.words, terms);
  const labels = fieldScores(index.labels, terms);
  for (let place = 0; place < own.length; place++) {
    own[place] = (own[place] ?? 0) + LABELS_WEIGHT * (labels[place] ?? 0);
  }
  return { own, around: windowScores(index, terms, { half: 3 }) };
}
