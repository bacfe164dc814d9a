/** The numbers that decide a ranking; how they were chosen stands in docs/decisions/0008. */
export interface RankingRule {
  /** Share of nearness in meaning, 0 to 1; the words have the rest. */
  readonly denseWeight: number;
  /** The same where the query names a person: there the words alone are the better guide. */
  readonly denseWeightNamed: number;
  /** Share of the stretch around a passage in the score of its words, 0 to 1. */
  readonly stretchShare: number;
  /** Passages that each leg brings before they are fused. */
  readonly candidates: number;
  /** Stretches that bring their passages. */
  readonly stretches: number;
}

export const RANKING_RULE: RankingRule = {
  denseWeight: 0.25,
  denseWeightNamed: 0,
  stretchShare: 0.5,
  candidates: 300,
  stretches: 100,
};

/** Up to here every vector in scope is compared; above, the HNSW index is asked for more and the rest left out. */
export const EXACT_SCAN_PASSAGES_MAX = 20_000;
