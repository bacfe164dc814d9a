import type { Embedder } from '../embed/embedder.ts';
import type { VectorIndex } from '../indexes/vector-index.ts';
import type { Store } from '../store/store.ts';
import { contentWords } from '../text/content-words.ts';
import { NO_THESAURUS, type Thesaurus } from '../text/thesaurus.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import type { PeopleIndex } from '../understand/people-index.ts';
import type { SessionIndex } from '../understand/session-index.ts';
import { askedTerms } from './asked-terms.ts';
import { candidates } from './candidates.ts';
import type { Corpus } from './corpus.ts';
import { Features } from './features.ts';
import { isQuestion } from './is-question.ts';
import { labelsOf } from './label-index.ts';
import { minMax } from './min-max.ts';
import { withNearbyTalk } from './nearby-talk.ts';
import type { PlaceRanges } from './place-ranges.ts';
import { queryWords } from './query-words.ts';
import { linearScores } from './ranker.ts';
import { KEYWORD_WEIGHTS, QUESTION_WEIGHTS } from './ranker-weights.ts';
import type { Scope } from './scope.ts';
import { type Scored, spreadFirst } from './spread.ts';
import { variantsOf } from './variants.ts';

export interface SearchParts {
  readonly store: Store;
  readonly corpus: Corpus;
  readonly index: VectorIndex;
  readonly embedder: Embedder;
  readonly people: PeopleIndex;
  readonly sessions: SessionIndex;
  readonly thesaurus: Thesaurus;
  readonly vocabulary: Vocabulary;
}

export interface RankedPassage {
  /** Where the passage stands in the corpus. */
  readonly place: number;
  /** 1 for the best, 0 for the least, never more than that of the passage before; 1 where all are alike. */
  readonly score: number;
}

/** A query that has been read: its words, and their meaning as a vector of length 1. */
export interface Query {
  readonly text: string;
  readonly vector: Float32Array;
}

/** Ranks the passages of a scope for a query as it was typed. */
export async function rank(
  parts: SearchParts,
  text: string,
  scope: Scope,
): Promise<readonly RankedPassage[]> {
  const vector = await parts.embedder.embedQuery(text);
  return rankFor(parts, { text, vector }, scope);
}

/** The features of the candidates for a query; null where it has no word that could be found, or nothing is there. */
export function judge(
  { corpus, index, thesaurus, vocabulary }: SearchParts,
  query: Query,
  scope: Scope,
): Features | null {
  if (queryWords(query.text).every(({ grammar }) => grammar)) return null;
  const { words } = corpus;
  const variants = variantsOf(contentWords(query.text), words, vocabulary);
  const printed = variants.flatMap((variant) => variant.printed);
  const text = [query.text, ...printed].join(' ');
  const places = candidates({ corpus, index }, { ...query, text }, scope);
  if (places.length === 0) return null;
  const among = scope.places && labelsOf(scope.places.map((place) => words.parts[place] ?? []));
  const asked = askedTerms({ index: words, thesaurus, variants }, query.text, among);
  return new Features({ corpus, index: words, places, asked, vector: query.vector });
}

/** The candidates with their scores by the ranker; none where there is nothing to find. */
function scoredFor(parts: SearchParts, query: Query, scope: Scope): Scored {
  const features = judge(parts, query, scope);
  if (features === null) return { places: [], scores: new Float64Array() };
  const weights = isQuestion(query.text) ? QUESTION_WEIGHTS : KEYWORD_WEIGHTS;
  return { places: features.places, scores: linearScores(features, weights) };
}

/**
 * The candidates as they are shown, best first. The words asked for count alone: those of like meaning cost first places
 * (docs/decisions/0012).
 */
export function rankFor(parts: SearchParts, query: Query, scope: Scope): readonly RankedPassage[] {
  const exact = { ...parts, thesaurus: NO_THESAURUS };
  return ordered(scoredFor(exact, query, scope), parts.corpus.words.sessions);
}

/** The candidates by their scores alone, best first, ties by place: what is worth reading closely, said so or otherwise. */
export function likeliest(
  parts: SearchParts,
  query: Query,
  scope: Scope,
): readonly RankedPassage[] {
  const scored = scoredFor(parts, query, scope);
  return shownInOrder(scored, bestFirst([...scored.places.keys()], scored.scores));
}

/** The first results stand apart, where the answer is likeliest; then comes the talk that they belong to. */
export function ordered(scored: Scored, sessions: PlaceRanges): readonly RankedPassage[] {
  const leading = spreadFirst(scored);
  const led = new Set(leading);
  const others = [...scored.places.keys()].filter((i) => !led.has(i));
  const following = bestFirst(others, withNearbyTalk(scored, sessions));
  return shownInOrder(scored, [...leading, ...following]);
}

const bestFirst = (candidates: readonly number[], scores: Float64Array): readonly number[] =>
  candidates.toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);

function shownInOrder(
  { places, scores }: Scored,
  order: readonly number[],
): readonly RankedPassage[] {
  const shown = minMax(scores);
  // The best has 1, unless none is better than another.
  const alike = !shown.includes(1);
  let score = 1;
  return order.map((i) => {
    score = Math.min(score, alike ? 1 : (shown[i] ?? 0));
    return { place: places[i] ?? 0, score };
  });
}
