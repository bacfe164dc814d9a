/** `k1` bounds what repeating a word adds; `b`, 0 to 1, is how much a long text is discounted. */
export interface Bm25Parameters {
  readonly k1: number;
  readonly b: number;
}

/** What most collections want (Robertson and Zaragoza, section 3.6), and what the baselines use. */
export const BM25: Bm25Parameters = { k1: 1.2, b: 0.75 };

/**
 * What a term that stands `count` times in a text adds, its inverse document frequency apart:
 * `count · (k1 + 1) / (count + k1 · (1 − b + b · length / average))`. S. Robertson, H. Zaragoza, "The Probabilistic
 * Relevance Framework: BM25 and Beyond", 2009.
 */
export function termSaturation(
  count: number,
  relativeLength: number,
  { k1, b }: Bm25Parameters = BM25,
): number {
  return (count * (k1 + 1)) / (count + k1 * (1 - b + b * relativeLength));
}
