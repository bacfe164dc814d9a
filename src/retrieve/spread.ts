/** How the first results are kept apart, so that one stretch of talk does not fill them all. */
export interface SpreadRule {
  /** Results that are kept apart. */
  readonly count: number;
  /** What standing where a result stands takes off the score. */
  readonly penalty: number;
  /** Passages at which the penalty has fallen to `exp(−½)`. */
  readonly width: number;
}

/** Chosen by five-fold means over QMSum train and val (docs/decisions/0011). */
export const SPREAD_RULE: SpreadRule = { count: 10, penalty: 2, width: 2 };

/** Candidates, their places ascending, and their scores. */
export interface Scored {
  readonly places: readonly number[];
  readonly scores: Float64Array;
}

/**
 * The best candidates, each chosen by its score less its nearness to those chosen before: maximal marginal relevance
 * (J. Carbonell, J. Goldstein, SIGIR 1998), with `exp(−½ (distance / width)²)` for likeness.
 */
export function spreadFirst(
  { places, scores }: Scored,
  { count, penalty, width }: SpreadRule = SPREAD_RULE,
): readonly number[] {
  const nearness = new Float64Array(places.length);
  const chosen: number[] = [];
  const left = new Set(places.keys());
  while (chosen.length < count && left.size > 0) {
    const best = bestOf(left, (i) => (scores[i] ?? 0) - penalty * (nearness[i] ?? 0));
    chosen.push(best);
    left.delete(best);
    for (const i of left) {
      const distance = ((places[i] ?? 0) - (places[best] ?? 0)) / width;
      nearness[i] = Math.max(nearness[i] ?? 0, Math.exp(-0.5 * distance * distance));
    }
  }
  return chosen;
}

/** The first of those with the greatest score. */
function bestOf(left: ReadonlySet<number>, score: (i: number) => number): number {
  let [best, most] = [-1, Number.NEGATIVE_INFINITY];
  for (const i of left) if (score(i) > most) [best, most] = [i, score(i)];
  return best;
}
