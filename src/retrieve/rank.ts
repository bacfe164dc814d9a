import type { Embedder } from '../embed/embedder.ts';
import type { VectorIndex } from '../indexes/vector-index.ts';
import type { Store } from '../store/store.ts';
import { contentWords } from '../text/content-words.ts';
import { convexFusion } from './convex-fusion.ts';
import type { Corpus } from './corpus.ts';
import { dotProduct } from './dot-product.ts';
import { liftNeighbours } from './neighbours.ts';
import { EXACT_SCAN_PASSAGES_MAX, RANKING_RULE, type RankingRule } from './ranking-rule.ts';
import type { Scope } from './scope.ts';

export interface SearchParts {
  readonly store: Store;
  readonly corpus: Corpus;
  readonly index: VectorIndex;
  readonly embedder: Embedder;
  readonly rule?: RankingRule;
}

export interface RankedPassage {
  /** Where the passage stands in the corpus. */
  readonly place: number;
  readonly score: number;
}

/** Both legs bring candidates; their scores are fused, then neighbours lift each other. Best first, ties by place. */
export async function rank(
  parts: SearchParts,
  query: string,
  scope: Scope,
): Promise<readonly RankedPassage[]> {
  const { corpus } = parts;
  const rule = parts.rule ?? RANKING_RULE;
  const words = contentWords(query);
  if (words.length === 0 || scope.places?.length === 0) return [];
  const vector = await parts.embedder.embedQuery(words.join(' '));
  const lexical = await lexicalScores(parts, words, scope);
  const places = pool(corpus, [...densePlaces(parts, vector, scope), ...lexical.keys()], scope);
  const placed = places.map((place) => ({ place, session: corpus.passages[place]?.session ?? '' }));
  const fused = convexFusion(
    places.map((place) => dotProduct(vector, corpus.passages[place]?.vector ?? EMPTY)),
    places.map((place) => lexical.get(place) ?? 0),
    rule.denseWeight,
  );
  const lifted = liftNeighbours(placed, fused, rule.neighbourKernel);
  return places
    .map((place, i) => ({ place, score: lifted[i] ?? 0 }))
    .toSorted((a, b) => b.score - a.score || a.place - b.place);
}

const EMPTY = new Float32Array();

async function lexicalScores(
  { store, corpus, rule = RANKING_RULE }: SearchParts,
  words: readonly string[],
  { places }: Scope,
): Promise<ReadonlyMap<number, number>> {
  const among = places?.map((place) => corpus.passages[place]?.id ?? 0) ?? null;
  const limit = among ? among.length : rule.candidates;
  const matches = await store.matchPassages({ words, limit, among });
  return new Map(
    matches.flatMap(({ id, score }) => {
      const place = corpus.place(id);
      return place === null ? [] : [[place, score]];
    }),
  );
}

/** A filter's passages are all compared while they are few; else the index brings the nearest. */
function densePlaces(
  { corpus, index, rule = RANKING_RULE }: SearchParts,
  vector: Float32Array,
  { places }: Scope,
): readonly number[] {
  if (places && places.length <= EXACT_SCAN_PASSAGES_MAX) return places;
  const inScope = places && new Set(places);
  const share = places ? places.length / corpus.passages.length : 1;
  const wanted = Math.min(index.size, Math.ceil(rule.candidates / share));
  return index.search(vector, wanted).flatMap(({ id }) => {
    const place = corpus.place(id);
    return place === null || (inScope && !inScope.has(place)) ? [] : [place];
  });
}

/** The candidates and, so that they can lift each other, their neighbours of the same session and scope. */
function pool(corpus: Corpus, found: readonly number[], { places }: Scope): readonly number[] {
  const inScope = places && new Set(places);
  const pooled = new Set(found);
  for (const place of found) {
    for (const next of [place - 1, place + 1]) {
      const isNear = corpus.passages[next]?.session === corpus.passages[place]?.session;
      if (isNear && (inScope === null || inScope.has(next))) pooled.add(next);
    }
  }
  return [...pooled];
}
