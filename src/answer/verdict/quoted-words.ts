import type { Span } from '../../domain.ts';
import { fold } from '../../text/fold.ts';
import { remembered } from '../../text/remembered.ts';

/** A word as it was printed, told apart by what cannot be typography. */
export interface QuotedWord extends Span {
  readonly folded: string;
  /** Whether only a hyphen stands before it: the second word of `multi-stakeholder`. */
  readonly hyphened: boolean;
}

/**
 * Initials with their points (`U.N.`), a word with its apostrophes, a number with its points and its sign, or a sign
 * that changes what a number says: `$5` is not `€5`, and `-5` not `5`. Letters go with what prints nothing between them:
 * accents, soft hyphens, joiners.
 */
const WORD =
  /(?<![\p{L}\p{N}\p{M}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}\p{M}'\u2019])|(?:\[\p{L}\](?=\p{L})|(?<![^\s(])[-\u2010-\u2015\u2212](?=\p{N}))?[\p{L}\p{N}\p{M}\u00ad\u200b-\u200f\u2060]+(?:(?:['\u2018\u2019\u02bc]|(?<=\p{N})[.,:](?=\p{N}))[\p{L}\p{N}\p{M}\u00ad\u200b-\u200f\u2060]+)*|[\p{Sc}%‰±×÷=+&]/gu;
const HYPHEN = /^[-\u2010\u2011]$/u;
/** `1,000` and `1000` are one number, `U.N.` and `UN` one name; `[T]he` is `the` with its case altered. */
const NOT_SAID = /(?<=\d),(?=\d{3})|(?<=\p{L})\.(?=\p{L})|[[\]]/gu;

const folded = remembered((printed) => fold(printed).replaceAll(NOT_SAID, ''));

/**
 * The words of a part of a text in order, offsets into the text. Punctuation is not among them: what was spoken has
 * none, and captions have the captioner's.
 */
export function quotedWords(text: string, { start, end }: Span): readonly QuotedWord[] {
  const words: QuotedWord[] = [];
  let last = start;
  for (const { 0: printed, index } of text.slice(start, end).matchAll(WORD)) {
    const at = start + index;
    const word = folded(printed);
    if (word === '') continue;
    const hyphened = words.length > 0 && HYPHEN.test(text.slice(last, at));
    last = at + printed.length;
    words.push({ folded: word, start: at, end: last, hyphened });
  }
  return words;
}
