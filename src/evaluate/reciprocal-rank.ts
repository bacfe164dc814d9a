/**
 * `1 / rank` of the first relevant result, 0 where there is none; its mean over questions is MRR. E. Voorhees,
 * "The TREC-8 Question Answering Track Report", TREC 1999.
 */
export function reciprocalRank(relevant: readonly boolean[]): number {
  const first = relevant.indexOf(true);
  return first < 0 ? 0 : 1 / (first + 1);
}
