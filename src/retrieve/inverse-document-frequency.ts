/**
 * Inverse document frequency in Robertson and Spärck Jones's form, kept above zero:
 * `ln(1 + (N − n + ½) / (n + ½))` for a word in n of N passages. S. Robertson, H. Zaragoza, "The Probabilistic
 * Relevance Framework: BM25 and Beyond", 2009, section 3.
 */
export function inverseDocumentFrequency(passages: number, holding: number): number {
  return Math.log(1 + (passages - holding + 0.5) / (holding + 0.5));
}
