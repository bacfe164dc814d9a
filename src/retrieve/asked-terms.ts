import type { Thesaurus } from '../text/thesaurus.ts';
import { inverseDocumentFrequency } from './inverse-document-frequency.ts';
import type { MeantLabels } from './label-index.ts';
import { contentTerms } from './passage-scores.ts';
import { type QueryWord, queryWords } from './query-words.ts';
import type { Postings } from './term-field.ts';
import { termWeight } from './term-weight.ts';
import type { Variant } from './variant.ts';
import type { WordIndex } from './word-index.ts';

/** A word of a query, or two side by side. */
export interface AskedTerm {
  /** Where it stands; nowhere, for a word that no passage holds. */
  readonly postings: Postings;
  /** Where words of like meaning stand. */
  readonly near: readonly NearPostings[];
  readonly weight: number;
  /** Stands in the clause that only tells the occasion. */
  readonly context: boolean;
}

export interface NearPostings {
  readonly postings: Postings;
  /** What one of them counts beside the word itself, 0 to 1. */
  readonly nearness: number;
}

/** A query ready to be scored. */
export interface AskedTerms {
  /** The terms that carry the topic, by number. */
  readonly content: readonly number[];
  readonly labels: MeantLabels;
  readonly terms: readonly AskedTerm[];
  /** Two words side by side, as the query has them. */
  readonly pairs: readonly AskedTerm[];
}

const NOWHERE: Postings = { places: new Int32Array(), counts: new Int32Array() };

interface Words {
  readonly index: WordIndex;
  readonly thesaurus: Thesaurus;
  readonly variants: readonly Variant[];
}

/** Reads a query; labels are looked for `among` these, or with null among all. */
export function askedTerms(
  { index, thesaurus, variants }: Words,
  query: string,
  among: ReadonlySet<string> | null,
): AskedTerms {
  const said = queryWords(query);
  const labels = index.labelIndex.meant(said, among);
  const terms = distinct(said).map((word) => {
    const term = index.term(word.stem);
    const postings = term === null ? NOWHERE : index.words.postings(term);
    const idf = inverseDocumentFrequency(index.passages, postings.places.length);
    const weight = termWeight(word, { idf, named: labels.words.has(word.word) });
    const near = [
      ...nearPostings({ index, thesaurus }, word.stem),
      ...variants.flatMap((variant) => variantPostings(index, variant, word.stem)),
    ];
    return { postings, near, weight, context: word.context };
  });
  return { content: contentTerms(index, said), labels, terms, pairs: pairsOf(index, said) };
}

/** What a word of like meaning counts at most; chosen with the weights (docs/decisions/0011). */
export const NEAR_SHARE = 0.4;

/** Where a variant of a word stands; of several words the two that stand together least often tell. */
function variantPostings(
  index: WordIndex,
  { said, printed, nearness }: Variant,
  stem: string,
): readonly NearPostings[] {
  if (!said.includes(stem)) return [];
  const terms = printed.map((one) => index.term(one));
  const numbers = terms.filter((term) => term !== null);
  const [first, ...more] = numbers;
  if (first === undefined || numbers.length < terms.length) return [];
  if (more.length === 0) return [{ postings: index.words.postings(first), nearness }];
  const pairs = more.map((second, at) => index.words.pair(numbers[at] ?? first, second));
  const rarest = pairs.reduce((a, b) => (b.places.length < a.places.length ? b : a));
  return [{ postings: rarest, nearness }];
}

function nearPostings(
  { index, thesaurus }: Omit<Words, 'variants'>,
  stem: string,
): readonly NearPostings[] {
  return thesaurus.near(stem).flatMap((near) => {
    const term = index.term(near.stem);
    if (term === null) return [];
    return [{ postings: index.words.postings(term), nearness: NEAR_SHARE * near.nearness }];
  });
}

/** Each stem once; what stands in the main clause as well does not only tell the occasion. */
function distinct(said: readonly QueryWord[]): readonly QueryWord[] {
  const byStem = new Map<string, QueryWord>();
  for (const word of said) {
    if (word.grammar) continue;
    const known = byStem.get(word.stem);
    byStem.set(word.stem, known ? { ...known, context: known.context && word.context } : word);
  }
  return [...byStem.values()];
}

const carries = ({ grammar, frame }: QueryWord) => !grammar && !frame;

function pairsOf(index: WordIndex, said: readonly QueryWord[]): readonly AskedTerm[] {
  const pairs = new Map<string, readonly [first: QueryWord, second: QueryWord]>();
  for (const [i, second] of said.entries()) {
    const first = said[i - 1];
    if (!first || !(carries(first) || carries(second))) continue;
    pairs.set(`${first.stem} ${second.stem}`, [first, second]);
  }
  return [...pairs.values()].flatMap(([first, second]) => pairOf(index, first, second) ?? []);
}

function pairOf(index: WordIndex, first: QueryWord, second: QueryWord): AskedTerm | null {
  const [a, b] = [index.term(first.stem), index.term(second.stem)];
  if (a === null || b === null) return null;
  const postings = index.words.pair(a, b);
  if (postings.places.length === 0) return null;
  const weight = inverseDocumentFrequency(index.passages, postings.places.length);
  return { postings, near: [], weight, context: first.context || second.context };
}
