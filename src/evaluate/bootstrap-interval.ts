import { mean } from './mean.ts';
import { uniformNumbers } from './uniform-numbers.ts';

/** A mean with its 95 % interval. */
export interface Estimate {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** As many resamples, and the same seed, as the workplace's scorer draws: the intervals are its own. */
const RESAMPLES = 2000;
const SEED = 42;
const TAIL = 0.025;

/**
 * The mean of values that were measured on independent questions, and the percentile bootstrap's 95 % interval:
 * questions are drawn anew with replacement, and 2.5 % of the resampled means lie on either side. Of paired
 * differences it is the paired bootstrap. B. Efron, R. Tibshirani, "An Introduction to the Bootstrap", 1993, chapter
 * 13; T. Sakai, "Evaluating Evaluation Metrics based on the Bootstrap", SIGIR 2006. NaN of nothing.
 */
export function bootstrapInterval(values: readonly number[]): Estimate {
  const random = uniformNumbers(SEED);
  const means = new Float64Array(RESAMPLES);
  for (let resample = 0; resample < RESAMPLES; resample++) {
    let sum = 0;
    for (let draw = 0; draw < values.length; draw++) {
      sum += values[Math.floor(random() * values.length)] as number;
    }
    means[resample] = sum / values.length;
  }
  means.sort();
  const cut = Math.round(RESAMPLES * TAIL);
  return {
    mean: mean(values),
    low: means[cut] ?? Number.NaN,
    high: means[RESAMPLES - 1 - cut] ?? Number.NaN,
  };
}
