import type { Span } from '../domain.ts';
import { type FoldedText, foldWithOffsets } from '../text/fold.ts';

/** Strokes around words print differently and mean nothing; within a word (`don't`) they are of it. */
const STROKES = /["`\ufdd0-\ufdd2‘’‹›❝❞「」『』]+|(?<![\p{L}\p{N}])'+|'+(?![\p{L}\p{N}])/gu;
const DASHES = / *-[- ]*/gu;
const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** A text as it is compared: folded, dashes of any length one, without quotation marks. */
function comparable(text: string): FoldedText {
  const once = foldWithOffsets(text);
  const kept = replaceAll(replaceAll(once, STROKES, ''), DASHES, '-');
  return replaceAll(kept, / +/gu, ' ');
}

function replaceAll({ folded, offsets }: FoldedText, sought: RegExp, by: string): FoldedText {
  const made: string[] = [];
  const places: number[] = [];
  let behind = 0;
  const keep = (from: number, to: number) => {
    made.push(folded.slice(from, to));
    for (let i = from; i < to; i++) places.push(offsets[i] ?? 0);
  };
  for (const { 0: match, index } of folded.matchAll(sought)) {
    keep(behind, index);
    made.push(by);
    for (let i = 0; i < by.length; i++) places.push(offsets[index] ?? 0);
    behind = index + match.length;
  }
  keep(behind, folded.length);
  places.push(offsets.at(-1) ?? 0);
  return { folded: made.join(''), offsets: places };
}

/** `[T]he`: a letter that was put in another case. */
const ALTERED_CASE = /\[(\p{L})\](?=\p{L})/gu;
const EDGES = /^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}\p{M}])[^\p{L}\p{N}\p{M}]+$/gu;

/** What was quoted, without what stands around it: marks, dots, stage brackets, the comma before `she said`. */
export const quotedWords = (text: string): string =>
  text
    .replace(/[\ufdd0-\ufdd2]/gu, '')
    .replace(/ +/gu, ' ')
    .replace(ALTERED_CASE, '$1')
    .replace(EDGES, '');

/** Words as they are looked for. */
export const asCompared = (words: string): string => comparable(words).folded.trim();

/**
 * Where words stand in a text, typography and case apart, from a word's beginning to a word's end; offsets into the
 * text. They are given `asCompared`.
 */
export function findWordsIn(text: string): (wanted: string) => readonly Span[] {
  const { folded, offsets } = comparable(text);
  return (wanted) => {
    const found: Span[] = [];
    if (wanted === '') return found;
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
      const span = { start: offsets[at] ?? 0, end: endOf(text, offsets, at + wanted.length) };
      if (isWhole(text, span)) found.push(span);
    }
    return found;
  };
}

/** Behind the last character that belongs to the match: not behind the quotation mark or space after it. */
function endOf(text: string, offsets: readonly number[], behind: number): number {
  const last = offsets[behind - 1] ?? 0;
  const next = offsets[behind] ?? text.length;
  let end = Math.max(last, next);
  while (end > last + 1 && !LETTER.test(text.slice(end - 1, end)) && !isHalf(text, end)) end--;
  return end;
}

/** The second half of a character outside the basic plane is no letter by itself. */
const isHalf = (text: string, end: number) => /[\udc00-\udfff]/.test(text[end - 1] ?? '');

/** `we can` is not in `we can't` or `we cannot`, `compliant` not in `non-compliant`, `5` not in `5.3` or `1,500`; but `État` is in `l'État`. */
const GOES_BEFORE =
  /(?:[\p{L}\p{N}\p{M}]|[\p{L}\p{N}][-\u2010\u2011]|[\p{L}\p{N}]{3}['’]|\p{N}[.,])$/u;
const GOES_ON = /^(?:[\p{L}\p{N}\p{M}]|[-'’\u2010\u2011][\p{L}\p{N}]|[.,]\p{N})/u;
const NEAR = 4;

function isWhole(text: string, { start, end }: Span): boolean {
  const first = text.charAt(start);
  const last = text.charAt(end - 1);
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + NEAR);
  // Words of scripts without spaces begin and end anywhere.
  const begins = !GOES_BEFORE.test(before) || isUnspaced(first);
  return begins && (!GOES_ON.test(after) || isUnspaced(last));
}

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const isUnspaced = (text: string) => UNSPACED.test(text);
