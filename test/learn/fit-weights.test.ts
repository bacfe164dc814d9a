import { describe, expect, test } from 'vitest';
import { type FitRule, fitWeights } from '../../learn/fit-weights.ts';
import { type Example, listwiseLoss, scoresOf } from '../../learn/listwise-loss.ts';
import { seededRandom } from '../fakes/seeded-vectors.ts';

const RULE: FitRule = { steps: 200, rate: 0.05, penalty: 0.003 };
const CANDIDATES = 12;
const QUESTIONS = 40;

/** Questions whose relevant candidate has the greatest first feature, the least second, and any third. */
function examplesOf(seed: number, scale = 1): readonly Example[] {
  const random = seededRandom(seed);
  return Array.from({ length: QUESTIONS }, () => {
    const right = Math.floor(random() * CANDIDATES);
    const columnOf = (value: (isRight: boolean) => number) =>
      Float32Array.from({ length: CANDIDATES }, (_, i) => value(i === right));
    return {
      columns: [
        columnOf((isRight) => scale * (random() + (isRight ? 0.5 : 0))),
        columnOf((isRight) => random() - (isRight ? 0.5 : 0)),
        columnOf(() => random()),
        columnOf(() => 1),
      ],
      relevant: Array.from({ length: CANDIDATES }, (_, i) => i === right),
      weight: 1,
    };
  });
}

const numbers = (weights: Float64Array) => [...weights];
const meanLoss = (examples: readonly Example[], weights: Float64Array) =>
  examples.reduce((sum, one) => sum + listwiseLoss(one, weights).value, 0) / examples.length;

describe('fitted weights', () => {
  const examples = examplesOf(1);
  const [more = 0, less = 0, chance = 0, constant = Number.NaN] = fitWeights(examples, RULE);

  test('tell which features go with relevance, which go against it, and which tell nothing', () => {
    expect(more).toBeGreaterThan(1);
    expect(less).toBeLessThan(-1);
    expect(Math.abs(chance)).toBeLessThan(Math.min(more, -less) / 3);
    expect(constant).toBeCloseTo(0, 4);
  });

  test('rank questions that they were not learned on', () => {
    const weights = Float64Array.of(more, less, chance, constant);
    const right = examplesOf(2).filter(({ columns, relevant }) => {
      const scores = scoresOf(columns, weights);
      return relevant[scores.indexOf(Math.max(...scores))];
    });
    // By chance it would be one in twelve.
    expect(right.length).toBeGreaterThan(QUESTIONS / 2);
  });

  test('are the same in every run', () => {
    expect(numbers(fitWeights(examplesOf(1), RULE))).toEqual([more, less, chance, constant]);
  });

  test('lose less than none at all, and than any that lie beside them', () => {
    const rule = { ...RULE, steps: 10 * RULE.steps, penalty: 0 };
    const weights = fitWeights(examples, rule);
    const least = meanLoss(examples, weights);
    expect(least).toBeLessThan(meanLoss(examples, new Float64Array(4)));
    for (const [i, by] of [0, 1, 2].flatMap((one) => [[one, 1] as const, [one, -1] as const])) {
      const beside = weights.map((weight, feature) => weight + (feature === i ? by : 0));
      expect(meanLoss(examples, beside)).toBeGreaterThan(least);
    }
  });

  test('do not change what a feature tells with its unit', () => {
    const [scaled = 0, other = 0] = fitWeights(examplesOf(1, 8), RULE);
    expect(scaled * 8).toBeCloseTo(more, 3);
    expect(other).toBeCloseTo(less, 3);
  });

  test('a greater penalty keeps them smaller', () => {
    const size = (weights: Float64Array) => Math.hypot(...weights);
    const strict = fitWeights(examples, { ...RULE, penalty: 1 });
    expect(size(strict)).toBeLessThan(size(fitWeights(examples, RULE)) / 2);
  });

  test('an example counts as its weight says', () => {
    const [one, opposite] = [
      { columns: [Float32Array.of(1, 0)], relevant: [true, false] },
      { columns: [Float32Array.of(1, 0)], relevant: [false, true] },
    ] as const;
    const learned = (weight: number) =>
      fitWeights(
        [
          { ...one, weight },
          { ...opposite, weight: 1 },
        ],
        RULE,
      )[0] ?? 0;
    expect(learned(3)).toBeGreaterThan(0.1);
    expect(learned(1 / 3)).toBeLessThan(-0.1);
    expect(learned(1)).toBeCloseTo(0, 9);
  });

  test('of no examples there are none', () => {
    expect(numbers(fitWeights([], RULE))).toEqual([]);
  });
});
