import type { Span } from '../../domain.ts';
import { fold } from '../../text/fold.ts';

/** A word as it was printed, told apart by what cannot be typography. */
export interface QuotedWord extends Span {
  readonly folded: string;
  /** Whether only a hyphen stands before it: the second word of `multi-stakeholder`. */
  readonly hyphened: boolean;
}

/**
 * A word with its apostrophes, a number with its points and its sign, or a sign that changes what a number says: `$5`
 * is not `€5`, and `-5` not `5`. Letters go with what prints nothing between them: accents, soft hyphens, joiners.
 */
const WORD =
  /(?:(?<![^\s(])[-\u2010-\u2015\u2212](?=\p{N}))?[\p{L}\p{N}\p{M}\u00ad\u200b-\u200f\u2060]+(?:(?:['\u2018\u2019\u02bc]|(?<=\p{N})[.,:](?=\p{N}))[\p{L}\p{N}\p{M}\u00ad\u200b-\u200f\u2060]+)*|[\p{Sc}%‰±×÷=+&]/gu;
const HYPHEN = /^[-\u2010\u2011]$/u;
/** `1,000` and `1000` are one number. */
const THOUSANDS = /(?<=\d),(?=\d{3})/gu;

/** Words that are remembered with their folds: people say the same words again and again. */
const FOLDS_REMEMBERED_MAX = 100_000;
const remembered = new Map<string, string>();

function folded(printed: string): string {
  const known = remembered.get(printed);
  if (known !== undefined) return known;
  if (remembered.size === FOLDS_REMEMBERED_MAX) remembered.clear();
  const made = fold(printed).replaceAll(THOUSANDS, '');
  remembered.set(printed, made);
  return made;
}

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

/** The first two or more words that `multistakeholder` may be printed as, put together. */
const together = (first: QuotedWord, second: QuotedWord): QuotedWord => ({
  folded: first.folded + second.folded,
  start: first.start,
  end: second.end,
  hyphened: first.hyphened,
});

/** Words with each hyphened pair as one where another text writes it as one: `multi-stakeholder` as `multistakeholder`. */
export function writtenAs(
  words: readonly QuotedWord[],
  others: readonly QuotedWord[],
): readonly QuotedWord[] {
  if (!words.some(({ hyphened }) => hyphened)) return words;
  const known = new Set(others.map(({ folded: other }) => other));
  const written: QuotedWord[] = [];
  for (const word of words) {
    const last = written.at(-1);
    const joins = last && word.hyphened && known.has(last.folded + word.folded);
    if (joins) written.splice(-1, 1, together(last, word));
    else written.push(word);
  }
  return written;
}
