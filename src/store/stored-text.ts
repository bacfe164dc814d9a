import { plainLetters } from '../text/fold.ts';

/**
 * SQLite hands text back only up to a NUL, and lone surrogates do not survive UTF-8.
 * Records may hold either, and every offset counts on getting the same string back, so these
 * characters are written as `\u0000` or `\ud800`, and the backslash itself as `\u005c`.
 */
const UNSAFE = /[\0\\]|\p{Surrogate}/gu;
const ESCAPE = /\\u([0-9a-f]{4})/g;

/** Any string as one that SQLite stores whole; ordinary text stays as it is. */
export const encodeText = (text: string): string =>
  text.replace(UNSAFE, (character) => {
    const hexadecimal = character.charCodeAt(0).toString(16);
    return `\\u${hexadecimal.padStart(4, '0')}`;
  });

/** The string that `encodeText` was given. */
export const decodeText = (stored: string): string =>
  stored.includes('\\')
    ? stored.replace(ESCAPE, (_, hexadecimal: string) =>
        String.fromCharCode(Number.parseInt(hexadecimal, 16)),
      )
    : stored;

/** Soft hyphens and zero-width characters, which would cut a word in two. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060]/gu;

/** Text for full-text search, where those characters separate words and need not come back. */
export const searchableText = (text: string): string =>
  plainLetters(text.replace(UNSAFE, ' ').replace(INVISIBLE, ''));
