/** `Σ 1 / log₂(rank + 1)` over the relevant among the first k results. */
const discountedGain = (relevant: readonly boolean[], k: number): number =>
  relevant
    .slice(0, k)
    .reduce((sum, isRelevant, i) => sum + (isRelevant ? 1 / Math.log2(i + 2) : 0), 0);

/**
 * Normalised discounted cumulated gain at k, with gains of 0 and 1: what the first k results gain, over what they
 * would with every relevant passage in front. 0 where no passage is relevant. K. Järvelin, J. Kekäläinen, "Cumulated
 * Gain-Based Evaluation of IR Techniques", ACM TOIS 20(4), 2002.
 */
export function ndcgAt(k: number, relevant: readonly boolean[], relevantPassages: number): number {
  if (relevantPassages === 0) return 0;
  const ideal = Array.from({ length: relevantPassages }, () => true);
  return discountedGain(relevant, k) / discountedGain(ideal, k);
}
