import { type Example, listwiseLoss } from './listwise-loss.ts';

export interface FitRule {
  /** Steps of gradient descent. */
  readonly steps: number;
  readonly rate: number;
  /** Of the squares of the weights of standardised features. */
  readonly penalty: number;
}

export const FIT_RULE: FitRule = { steps: 100, rate: 0.05, penalty: 0.003 };

/** Adam's constants (D. Kingma, J. Ba, "Adam: A Method for Stochastic Optimization", ICLR 2015). */
const [MOMENTUM, SCALE, TINY] = [0.9, 0.999, 1e-9];

/** Weights, by feature, with the least mean loss over the examples; the same in every run. */
export function fitWeights(examples: readonly Example[], rule: FitRule = FIT_RULE): Float64Array {
  const spread = deviations(examples);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const zeros = () => new Float64Array(spread.length);
  const [weights, mean, square] = [zeros(), zeros(), zeros()];
  for (let step = 1; step <= rule.steps; step++) {
    const gradient = meanGradient(examples, { weights, spread, total });
    const rate = rule.rate * (1 - (0.9 * step) / rule.steps);
    for (let i = 0; i < weights.length; i++) {
      const slope = (gradient[i] ?? 0) + 2 * rule.penalty * (weights[i] ?? 0);
      mean[i] = MOMENTUM * (mean[i] ?? 0) + (1 - MOMENTUM) * slope;
      square[i] = SCALE * (square[i] ?? 0) + (1 - SCALE) * slope * slope;
      const along = (mean[i] ?? 0) / (1 - MOMENTUM ** step);
      const across = Math.sqrt((square[i] ?? 0) / (1 - SCALE ** step)) + TINY;
      weights[i] = (weights[i] ?? 0) - (rate * along) / across;
    }
  }
  return weights.map((weight, i) => weight / (spread[i] ?? 1));
}

interface Position {
  readonly weights: Float64Array;
  readonly spread: Float64Array;
  readonly total: number;
}

/** Of the mean loss, by the weights of standardised features. */
function meanGradient(
  examples: readonly Example[],
  { weights, spread, total }: Position,
): Float64Array {
  const raw = weights.map((weight, i) => weight / (spread[i] ?? 1));
  const gradient = new Float64Array(weights.length);
  for (const example of examples) {
    const { gradient: own } = listwiseLoss(example, raw);
    for (let i = 0; i < gradient.length; i++) {
      const slope = (example.weight * (own[i] ?? 0)) / (total * (spread[i] ?? 1));
      gradient[i] = (gradient[i] ?? 0) + slope;
    }
  }
  return gradient;
}

/** Standard deviation of each feature over all candidates; 1 for one that never varies. */
function deviations(examples: readonly Example[]): Float64Array {
  const features = examples[0]?.columns.length ?? 0;
  return Float64Array.from({ length: features }, (_, feature) => {
    let [count, sum, squares] = [0, 0, 0];
    for (const { columns } of examples) {
      for (const value of columns[feature] ?? []) {
        count++;
        sum += value;
        squares += value * value;
      }
    }
    const variance = squares / count - (sum / count) ** 2;
    return variance > 1e-12 ? Math.sqrt(variance) : 1;
  });
}
