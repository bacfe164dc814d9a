import { stemmer } from 'stemmer';

const MARKS = /\p{M}+/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/** The folded words of a text, in order: letters and digits, as the full-text index cuts them. */
export function words(text: string): readonly string[] {
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase().match(WORD) ?? [];
}

/** How many white-space separated words a text has: the unit of every word limit. */
export function countWords(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/\S+/g)) count++;
  return count;
}

/** Porter's stem (M. F. Porter, "An algorithm for suffix stripping", 1980), as FTS5 makes it. */
export function stem(word: string): string {
  return stemmer(word);
}
