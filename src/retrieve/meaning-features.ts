import type { Corpus } from './corpus.ts';
import type { Column } from './text-features.ts';
import { WindowVectors } from './window-vectors.ts';
import type { WindowOf } from './windows.ts';

const known = new WeakMap<Corpus, Map<WindowOf, WindowVectors>>();

/** The same for every question, so made once a corpus. */
function windowVectors(corpus: Corpus, windowOf: WindowOf): WindowVectors {
  const ofCorpus = known.get(corpus) ?? new Map<WindowOf, WindowVectors>();
  known.set(corpus, ofCorpus);
  const vectors = ofCorpus.get(windowOf) ?? new WindowVectors(corpus, windowOf);
  ofCorpus.set(windowOf, vectors);
  return vectors;
}

export interface MeaningScoring {
  readonly corpus: Corpus;
  readonly places: readonly number[];
  /** Of the question, of length 1. */
  readonly vector: Float32Array;
}

/** How near in meaning the talk around each candidate is to the question: the cosine with the sum of its vectors. */
export function meaningAround(
  { corpus, places, vector }: MeaningScoring,
  windowOf: WindowOf,
): Column {
  const vectors = windowVectors(corpus, windowOf);
  return Float64Array.from(places, (place) => vectors.cosine(vector, place));
}
