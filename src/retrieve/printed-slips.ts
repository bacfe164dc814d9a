import { grouped } from '../text/grouped.ts';
import { slipShare, slipsBetween } from '../text/slips.ts';
import { soundOf } from '../text/sound.ts';
import { GRAMMAR_WORDS } from '../text/stop-words.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { stem } from '../text/words.ts';
import type { Variant } from './variant.ts';
import type { WordIndex } from './word-index.ts';

/** What a slip counts beside the word itself: it may be another word after all. */
const SLIP_NEARNESS = 0.6;
/** Letters of a stem that may be misspelt: a short strange word is seldom a slip of another short one. */
const MISSPELT_LETTERS_MIN = 6;
/** Letters of a word that may have been heard as two, */
const HEARD_APART_LETTERS_MIN = 7;
/** and of the second of the two. */
const SECOND_LETTERS_MIN = 3;
/** Share of the letters that may be wrong where a long word was heard as two, */
const HEARD_APART_SHARE = 0.25;
const LONG_LETTERS = 12;
/** and where a shorter one was; then it must sound alike too, in so many consonants. */
const SHORT_HEARD_APART_SHARE = 1 / 3;
const SOUNDS_MIN = 3;
/** Two words that were heard for one begin alike in so many letters. */
const BEGINNING = 3;
/** A slip is rare: a word that stands in more passages was not misheard in all of them. */
const SLIP_PASSAGES_MAX = 20;

/** The stems of an index by their first letters; made once for each index. */
const byBeginning = new WeakMap<WordIndex, ReadonlyMap<string, readonly string[]>>();

function stemsLike(index: WordIndex, word: string): readonly string[] {
  const known = byBeginning.get(index) ?? grouped(index.stems(), (one) => one.slice(0, BEGINNING));
  byBeginning.set(index, known);
  return known.get(word.slice(0, BEGINNING)) ?? [];
}

/**
 * What the captioners' slips made of a word, within a bound of spelling and sound: `kleinachter`, which is no word, for
 * `kleinwachter`; `lice sense` for `license`. Only beginnings that agree are looked at.
 */
export function printedSlips(
  index: WordIndex,
  word: string,
  vocabulary: Vocabulary,
): readonly Variant[] {
  const asked = stem(word);
  const alike = stemsLike(index, word);
  // One of the two is no word: the records' is the slip, or the question's is the records' own slip.
  const isStrange = !vocabulary.hasStem(asked);
  const misspelt = (asked.length < MISSPELT_LETTERS_MIN ? [] : alike)
    .filter((one) => one !== asked && (isStrange || !vocabulary.hasStem(one)))
    .filter((one) => slipsBetween(asked, one) !== null);
  const pairs = alike.flatMap((first) => heardApart(index, first, word));
  return [...misspelt.map((one) => [one]), ...pairs].map((printed) => ({
    said: [asked],
    printed,
    nearness: SLIP_NEARNESS,
  }));
}

/** Two words side by side that together are, or sound, nearly as the one. */
function heardApart(index: WordIndex, first: string, word: string): readonly (readonly string[])[] {
  if (word.length < HEARD_APART_LETTERS_MIN || first.length > word.length - BEGINNING) return [];
  const term = index.term(first);
  if (term === null || index.words.documentFrequency(term) > SLIP_PASSAGES_MAX) return [];
  // `equal to` is the word itself and another.
  if (first === stem(word)) return [];
  return [...index.following(term)]
    .filter((second) => second.length >= SECOND_LETTERS_MIN && !GRAMMAR_WORDS.has(second))
    .filter((second) => isHeardAs(first + second, word))
    .map((second) => [first, second]);
}

function isHeardAs(pair: string, word: string): boolean {
  // Two words that make up the one are no slip: see variants.ts.
  if (pair === word || pair === stem(word)) return false;
  if (Math.abs(pair.length - word.length) > BEGINNING) return false;
  const share = Math.min(slipShare(pair, word), slipShare(pair, stem(word)));
  if (word.length >= LONG_LETTERS) return share <= HEARD_APART_SHARE;
  if (share > SHORT_HEARD_APART_SHARE) return false;
  const sound = soundOf(word);
  return sound.length >= SOUNDS_MIN && soundOf(pair) === sound;
}
