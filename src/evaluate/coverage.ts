import type { Judgement } from './judge.ts';

/**
 * cov@N: the share of the gold words that the results hold before N words are read, a result at a time; a word that
 * comes twice is read twice and found once. Where there are more gold words than N, the share of N. Passage retrieval
 * for a reader with a budget, as recall over characters in TREC HARD: C. Wade, J. Allan, "Passage Retrieval and
 * Evaluation", CIIR Technical Report 396, 2005.
 */
export function coverageAt(
  budget: number,
  results: readonly Judgement[],
  goldWords: number,
): number {
  const found = new Set<number>();
  let read = 0;
  for (const { words, gold } of results) {
    read += words;
    if (read > budget) break;
    for (const word of gold) found.add(word);
  }
  return Math.min(1, found.size / Math.min(goldWords, budget));
}
