import type { Embedder } from '../embed/embedder.ts';
import type { VectorIndex } from '../indexes/vector-index.ts';
import type { Store } from '../store/store.ts';
import { contentWords } from '../text/content-words.ts';
import type { Thesaurus } from '../text/thesaurus.ts';
import { findPeople } from '../understand/find-people.ts';
import type { PeopleIndex } from '../understand/people-index.ts';
import { questionTokens } from '../understand/question-tokens.ts';
import { convexFusion } from './convex-fusion.ts';
import type { Corpus } from './corpus.ts';
import { dotProduct } from './dot-product.ts';
import { EXACT_SCAN_PASSAGES_MAX, RANKING_RULE, type RankingRule } from './ranking-rule.ts';
import type { Scope } from './scope.ts';
import { wordScores } from './word-scores.ts';

export interface SearchParts {
  readonly store: Store;
  readonly corpus: Corpus;
  readonly index: VectorIndex;
  readonly embedder: Embedder;
  readonly people: PeopleIndex;
  readonly thesaurus: Thesaurus;
  readonly rule?: RankingRule;
}

export interface RankedPassage {
  /** Where the passage stands in the corpus. */
  readonly place: number;
  readonly score: number;
}

const EMPTY = new Float32Array();

/** A query that has been read: its words for the one leg, their meaning for the other. */
export interface Query {
  readonly text: string;
  readonly words: readonly string[];
  readonly vector: Float32Array;
}

/** Ranks the passages of a scope for a query as it was typed. */
export async function rank(
  parts: SearchParts,
  text: string,
  scope: Scope,
): Promise<readonly RankedPassage[]> {
  const words = contentWords(text);
  if (words.length === 0) return [];
  const vector = await parts.embedder.embedQuery(words.join(' '));
  return rankFor(parts, { text, words, vector }, scope);
}

/** Words and meaning both bring candidates from the scope; their scores are fused. Best first, ties by place. */
export async function rankFor(
  parts: SearchParts,
  { text, words, vector }: Query,
  scope: Scope,
): Promise<readonly RankedPassage[]> {
  const { corpus, people, rule = RANKING_RULE } = parts;
  if (words.length === 0 || scope.places?.length === 0) return [];
  const { own, around } = wordScores(corpus.words, words);
  const near = nearPlaces(parts, vector, scope);
  const places = within(
    scope,
    [...own.keys()].filter((p) => (own[p] ?? 0) > 0 || (around[p] ?? 0) > 0).concat(near),
  );
  const named = findPeople(questionTokens(text), people).people.length > 0;
  const dense = named ? rule.denseWeightNamed : rule.denseWeight;
  const scores = convexFusion([
    {
      scores: places.map((place) => dotProduct(vector, corpus.passages[place]?.vector ?? EMPTY)),
      weight: dense,
    },
    {
      scores: places.map((place) => own[place] ?? 0),
      weight: (1 - dense) * (1 - rule.stretchShare),
    },
    {
      scores: places.map((place) => around[place] ?? 0),
      weight: (1 - dense) * rule.stretchShare,
    },
  ]);
  return places
    .map((place, i) => ({ place, score: scores[i] ?? 0 }))
    .toSorted((a, b) => b.score - a.score || a.place - b.place);
}

/** A filter's passages are all compared while they are few; else the index brings the nearest. */
function nearPlaces(
  { corpus, index, rule = RANKING_RULE }: SearchParts,
  vector: Float32Array,
  { places }: Scope,
): readonly number[] {
  if (places && places.length <= EXACT_SCAN_PASSAGES_MAX) return places;
  const share = places ? places.length / corpus.passages.length : 1;
  const wanted = Math.min(index.size, Math.ceil(rule.candidates / share));
  return index.search(vector, wanted).flatMap(({ id }) => corpus.place(id) ?? []);
}

/** Each candidate once, those outside the scope left out. */
function within({ places }: Scope, found: readonly number[]): readonly number[] {
  const inScope = places && new Set(places);
  return [...new Set(found)].filter((place) => inScope === null || inScope.has(place));
}
