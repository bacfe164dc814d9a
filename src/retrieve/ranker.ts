import type { Feature, Features } from './features.ts';

/** What each feature counts; one that is left out counts nothing. */
export type Weights = Readonly<Partial<Record<Feature, number>>>;

/** `Σ weight · feature` of every candidate: T. Liu, "Learning to Rank for Information Retrieval", 2009, listwise. */
export function linearScores(features: Features, weights: Weights): Float64Array {
  const scores = new Float64Array(features.places.length);
  for (const [feature, weight] of Object.entries(weights)) {
    const column = features.column(feature as Feature);
    for (let i = 0; i < scores.length; i++) {
      scores[i] = (scores[i] ?? 0) + weight * (column[i] ?? 0);
    }
  }
  return scores;
}
