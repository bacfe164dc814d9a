import { coverageAt } from './coverage.ts';
import { isRelevant, type Judgement } from './judge.ts';
import { ndcgAt } from './ndcg.ts';
import { reciprocalRank } from './reciprocal-rank.ts';
import { successAt } from './success-at.ts';

export const MEASURES = ['MRR', 'S@1', 'S@5', 'S@10', 'nDCG@10', 'cov@1000', 'cov@2000'] as const;
export type Measure = (typeof MEASURES)[number];

/** What there is to find for one question. */
export interface Sought {
  readonly words: number;
  /** Passages of the collection that are relevant. */
  readonly passages: number;
}

/** How well one ranking, best first, answers one question: each measure 0 to 1. */
export function measure(
  results: readonly Judgement[],
  sought: Sought,
): Readonly<Record<Measure, number>> {
  const relevant = results.map(isRelevant);
  return {
    MRR: reciprocalRank(relevant),
    'S@1': successAt(1, relevant),
    'S@5': successAt(5, relevant),
    'S@10': successAt(10, relevant),
    'nDCG@10': ndcgAt(10, relevant, sought.passages),
    'cov@1000': coverageAt(1000, results, sought.words),
    'cov@2000': coverageAt(2000, results, sought.words),
  };
}
