/** The candidates of one question, as the ranker is taught by them. */
export interface Example {
  /** For each feature its values, one a candidate. */
  readonly columns: readonly Float32Array[];
  /** Whether each candidate is relevant; at least one is. */
  readonly relevant: readonly boolean[];
  readonly weight: number;
}

export interface Loss {
  readonly value: number;
  /** By feature. */
  readonly gradient: Float64Array;
}

/**
 * `−ln Σ p` over the relevant candidates, `p` being the softmax of the scores `Σ w · x`: how surprising it is that a
 * relevant one comes first. Listwise as in Z. Cao et al., "Learning to Rank: From Pairwise Approach to Listwise
 * Approach", ICML 2007, with the top-one probability of any relevant candidate.
 */
export function listwiseLoss({ columns, relevant }: Example, weights: Float64Array): Loss {
  const scores = scoresOf(columns, weights);
  const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const likely = scores.map((score) => Math.exp(score - most));
  const all = sum(likely);
  const right = Math.max(Number.MIN_VALUE, sum(likely.filter((_, i) => relevant[i])));
  const pull = likely.map((own, i) => own / all - (relevant[i] ? own / right : 0));
  return {
    value: -Math.log(right / all),
    gradient: Float64Array.from(columns, (column) => dot(pull, column)),
  };
}

export function scoresOf(columns: readonly Float32Array[], weights: Float64Array): Float64Array {
  const scores = new Float64Array(columns[0]?.length ?? 0);
  for (const [feature, column] of columns.entries()) {
    const weight = weights[feature] ?? 0;
    for (let i = 0; i < scores.length; i++) {
      scores[i] = (scores[i] ?? 0) + weight * (column[i] ?? 0);
    }
  }
  return scores;
}

const sum = (numbers: Float64Array) => numbers.reduce((a, b) => a + b, 0);

function dot(a: Float64Array, b: Float32Array): number {
  let product = 0;
  for (let i = 0; i < a.length; i++) product += (a[i] ?? 0) * (b[i] ?? 0);
  return product;
}
