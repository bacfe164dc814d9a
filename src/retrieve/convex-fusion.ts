/**
 * Convex combination of two legs of a search after min-max normalisation, whose minimum is the legs' common zero:
 * `weight · dense / max(dense) + (1 − weight) · lexical / max(lexical)`.
 * S. Bruch, S. Gai, A. Ingber, "An Analysis of Fusion Functions for Hybrid Retrieval", ACM TOIS 42(1), 2023.
 */
export function convexFusion(
  dense: readonly number[],
  lexical: readonly number[],
  weight: number,
): readonly number[] {
  const [denseMax, lexicalMax] = [maximum(dense), maximum(lexical)];
  return dense.map((similarity, i) => {
    const left = denseMax > 0 ? Math.max(0, similarity) / denseMax : 0;
    const right = lexicalMax > 0 ? (lexical[i] ?? 0) / lexicalMax : 0;
    return weight * left + (1 - weight) * right;
  });
}

function maximum(values: readonly number[]): number {
  let max = 0;
  for (const value of values) if (value > max) max = value;
  return max;
}
