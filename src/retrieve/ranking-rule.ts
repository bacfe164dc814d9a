/** The numbers that decide a ranking, each chosen on QMSum train and val together (docs/decisions, npm run eval). */
export interface RankingRule {
  /** Share of the dense leg in the fused score, 0 to 1. */
  readonly denseWeight: number;
  /** Shares of a neighbour's score at distance 1, 2, …; see neighbours.ts. */
  readonly neighbourKernel: readonly number[];
  /** Passages that each leg brings before they are fused. */
  readonly candidates: number;
}

export const RANKING_RULE: RankingRule = {
  denseWeight: 0.4,
  neighbourKernel: [0.25],
  candidates: 300,
};

/** Up to here every vector in scope is compared; above, the HNSW index is asked for more and the rest left out. */
export const EXACT_SCAN_PASSAGES_MAX = 20_000;
