import { stemmer } from 'stemmer';
import { plainLetters } from './fold.ts';

const DIACRITICS = /[\u0300-\u036f]+/gu;
const WORD = /[\p{L}\p{N}]+/gu;
/** Most of what is read is ASCII, in which there is nothing to take off: five times as quick. */
const ASCII = /^[\0-\x7f]*$/;
const ASCII_WORD = /[a-z0-9]+/g;

/**
 * The folded words of a text, in order: letters and digits, as the full-text index cuts them. Only accents are taken
 * off, and Hangul syllables stay whole, for so does the index.
 */
export function words(text: string): readonly string[] {
  if (ASCII.test(text)) return text.toLowerCase().match(ASCII_WORD) ?? [];
  const bare = plainLetters(text).normalize('NFKD').replace(DIACRITICS, '').normalize('NFC');
  return bare.toLowerCase().match(WORD) ?? [];
}

/** How many white-space separated words a text has: the unit of every word limit. */
export function countWords(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/\S+/g)) count++;
  return count;
}

/** Stems that are remembered: people say the same words again and again. */
const STEMS_REMEMBERED_MAX = 100_000;
const remembered = new Map<string, string>();

/** Porter's stem of a folded word (M. F. Porter, "An algorithm for suffix stripping", 1980). */
export function stem(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size === STEMS_REMEMBERED_MAX) remembered.clear();
  const made = stemmer(word);
  remembered.set(word, made);
  return made;
}
