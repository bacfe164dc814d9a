import { minMax } from './min-max.ts';

/** One way of scoring the candidates, in their order, and its share in the whole. */
export interface Leg {
  readonly scores: readonly number[];
  readonly weight: number;
}

/**
 * Convex combination of legs after min-max normalisation: `Σ weight · minmax(s)`, the weights summing to 1.
 * S. Bruch, S. Gai, A. Ingber, "An Analysis of Fusion Functions for Hybrid Retrieval", ACM TOIS 42(1), 2023.
 */
export function convexFusion(legs: readonly Leg[]): readonly number[] {
  const normal = legs.map(({ scores, weight }) => ({ scores: minMax(scores), weight }));
  const candidates = legs[0]?.scores ?? [];
  return candidates.map((_, i) =>
    normal.reduce((sum, { scores, weight }) => sum + weight * (scores[i] ?? 0), 0),
  );
}
