import type { Citation } from '../asking.ts';
import { fold } from '../text/fold.ts';

/** `Jane Roe`: two to five words with a capital. */
const NAME = String.raw`(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}’'.-]{0,40}(?:\s\p{Lu}[\p{L}\p{M}’'.-]{0,40}){1,4}`;
const SAYS =
  'says?|said|tells|told|writes|wrote|argue[sd]?|adds|added|notes|noted|states|stated|explain(?:s|ed)|insist(?:s|ed)|warn(?:s|ed)|claim(?:s|ed)|believe[sd]|thinks|thought|holds|held|suggest(?:s|ed)|stresse[sd]|emphasi[sz]e[sd]|call(?:s|ed)|proposes|proposed|maintain(?:s|ed)|points|pointed|replie[sd]|declare[sd]|concludes|concluded|observe[sd]|remark(?:s|ed)|put it';
const SAYING = new RegExp(
  String.raw`(?<name>${NAME})\s(?:(?:also|then|\p{L}+ly)\s)?(?:${SAYS})(?![\p{L}\p{N}])|[Aa]ccording to (?<source>${NAME})`,
  'gu',
);
const WORD = /[\p{L}\p{N}]{3,}/gu;

/**
 * Whether a sentence lets somebody speak whom neither the records of people nor the citations it refers to know: `Ada
 * Nobody says so [1]`. No word of such a name stands in a citation, its speaker, label or title.
 */
export function strangerSpeaks(own: string, citations: readonly Citation[]): boolean {
  const known = new Set(
    citations.flatMap(({ speaker, label, title, before, quote, after }) =>
      wordsOf([speaker, label, title, before, quote, after].join(' ')),
    ),
  );
  return [...own.matchAll(SAYING)].some(({ groups }) =>
    wordsOf(groups?.['name'] ?? groups?.['source'] ?? '').every((word) => !known.has(word)),
  );
}

const wordsOf = (text: string): readonly string[] => fold(text).match(WORD) ?? [];
