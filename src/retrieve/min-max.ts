/**
 * Min-max normalisation: `(s − min) / (max − min)`, 0 where all scores are alike; brings scores of different scales
 * into 0 to 1. J. H. Lee, "Analyses of Multiple Evidence Combination", SIGIR 1997.
 */
export function minMax(scores: Float64Array): Float64Array {
  let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const score of scores) {
    if (score < min) min = score;
    if (score > max) max = score;
  }
  const range = max - min;
  return scores.map((score) => (range > 0 ? (score - min) / range : 0));
}
