import { stretchesOf } from '../chunk/stretches.ts';
import type { PassageQuery, Store } from '../store/store.ts';
import type { Corpus } from './corpus.ts';
import type { RankingRule } from './ranking-rule.ts';
import type { Scope } from './scope.ts';

/** BM25 by place in the corpus; a place that is not there scores 0. */
export type PlaceScores = ReadonlyMap<number, number>;

export interface WordScores {
  /** Of the passage's own words and labels. */
  readonly own: PlaceScores;
  /** Of the stretches that a passage lies in, their mean. */
  readonly around: PlaceScores;
}

interface WordSearch {
  readonly store: Store;
  readonly corpus: Corpus;
  readonly rule: RankingRule;
}

/** The lexical leg: words are looked for in passages, and in the stretches of talk around them. */
export async function wordScores(
  { store, corpus, rule }: WordSearch,
  words: readonly string[],
  scope: Scope,
): Promise<WordScores> {
  const { places } = scope;
  const among = places?.map((place) => corpus.passages[place]?.id ?? 0) ?? null;
  const query = (limit: number): PassageQuery => ({ words, among, limit: among?.length ?? limit });
  const own = new Map<number, number>();
  for (const { id, score } of await store.matchPassages(query(rule.candidates))) {
    const place = corpus.place(id);
    if (place !== null) own.set(place, score);
  }
  const around = new Map<number, number>();
  for (const { id, score } of await store.matchStretches(query(rule.stretches))) {
    const first = corpus.place(id);
    for (const { place, share } of first === null ? [] : membersOf(corpus, first)) {
      around.set(place, (around.get(place) ?? 0) + score * share);
    }
  }
  return { own, around };
}

/** The passages of the stretch that begins at a place, each with its part of the mean over its stretches. */
function membersOf(corpus: Corpus, first: number) {
  const session = corpus.passages[first]?.session ?? '';
  const places = corpus.placesOf(session);
  const stretches = stretchesOf(places.length);
  const begins = first - (places[0] ?? 0);
  const stretch = stretches.find(({ from }) => from === begins);
  return places.slice(stretch?.from, stretch?.to).map((place) => {
    const at = place - (places[0] ?? 0);
    const around = stretches.filter(({ from, to }) => from <= at && at < to).length;
    return { place, share: 1 / Math.max(1, around) };
  });
}
