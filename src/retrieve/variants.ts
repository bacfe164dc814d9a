import { ACRONYMS } from '../text/acronyms.ts';
import { GRAMMAR_WORDS } from '../text/stop-words.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { stem, words } from '../text/words.ts';
import { printedSlips } from './printed-slips.ts';
import type { Variant } from './variant.ts';
import type { WordIndex } from './word-index.ts';

const LETTERS = /^\p{L}+$/u;
const ACRONYM_LETTERS = new Set(ACRONYMS.map(([letters]) => letters));

/** A word of fewer letters is not looked for in two pieces. */
const SPLIT_LETTERS_MIN = 8;
/** The shorter of two words that were one; `e` of `e-commerce` apart. */
const PIECE_LETTERS_MIN = 3;
/** Longer words are not printed letter by letter. */
const DOTTED_LETTERS_MAX = 5;

/** Acronyms, as letters with the words that they stand for; grammar in between goes by either way. */
const WRITTEN_OUT = ACRONYMS.map(([letters, phrase]) => {
  const all = words(phrase);
  return {
    letters,
    all: all.map(stem),
    content: all.filter((word) => !GRAMMAR_WORDS.has(word)).map(stem),
  };
});

/**
 * How else the records may print what a query says: acronyms by their words and words by their acronym, two words
 * joined and one word apart (`cybersecurity`, `cyber security`), and what a captioner heard instead.
 */
export function variantsOf(
  said: readonly string[],
  index: WordIndex,
  vocabulary: Vocabulary,
): readonly Variant[] {
  return [
    ...acronymVariants(said),
    ...said.slice(1).flatMap((word, at) => joined(index, said[at] ?? '', word)),
    ...said.flatMap((word) => apart(index, word)),
    ...said.filter((word) => isLetters(word, vocabulary)).flatMap((word) => dotted(index, word)),
    ...said.flatMap((word) => printedSlips(index, word, vocabulary)),
  ];
}

function acronymVariants(said: readonly string[]): readonly Variant[] {
  const stems = said.map(stem);
  return WRITTEN_OUT.flatMap(({ letters, all, content }) => {
    const short = stem(letters);
    if (stems.includes(short)) return [{ said: [short], printed: all, nearness: 1 }];
    const isWrittenOut = stems.some((_, at) => content.every((one, i) => stems[at + i] === one));
    return isWrittenOut ? [{ said: content, printed: [short], nearness: 1 }] : [];
  });
}

function joined(index: WordIndex, first: string, second: string): readonly Variant[] {
  // `450` is not said by `4` and `50`.
  if (!LETTERS.test(first + second)) return [];
  const one = stem(first + second);
  if (index.term(one) === null) return [];
  return [{ said: [stem(first), stem(second)], printed: [one], nearness: 1 }];
}

/** `un`, `phd`, and not `data`, which somebody spells out. */
const isLetters = (word: string, vocabulary: Vocabulary) =>
  LETTERS.test(word) && (word.length === 2 || ACRONYM_LETTERS.has(word) || !vocabulary.has(word));

/** `un`, printed with dots: `U.N.` is two words of a letter each. */
function dotted(index: WordIndex, word: string): readonly Variant[] {
  if (word.length < 2 || word.length > DOTTED_LETTERS_MAX) return [];
  const printed = [...word].map(stem);
  const terms = printed.map((letter) => index.term(letter));
  const stands = terms.every((term, at) => {
    const before = at === 0 ? term : terms[at - 1];
    if (typeof term !== 'number' || typeof before !== 'number') return false;
    return at === 0 || index.words.pair(before, term).places.length > 0;
  });
  return stands ? [{ said: [stem(word)], printed, nearness: 1 }] : [];
}

function apart(index: WordIndex, word: string): readonly Variant[] {
  if (word.length < SPLIT_LETTERS_MIN) return [];
  const variants: Variant[] = [];
  for (let at = 1; at <= word.length - PIECE_LETTERS_MIN; at++) {
    if (at < PIECE_LETTERS_MIN && !word.startsWith('e')) continue;
    const printed = [stem(word.slice(0, at)), stem(word.slice(at))];
    const [first, second] = printed.map((piece) => index.term(piece));
    if (typeof first !== 'number' || typeof second !== 'number') continue;
    if (index.words.pair(first, second).places.length === 0) continue;
    variants.push({ said: [stem(word)], printed, nearness: 1 });
  }
  return variants;
}
