import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Example, listwiseLoss, scoresOf } from '../../learn/listwise-loss.ts';

const example = (
  columns: readonly (readonly number[])[],
  relevant: readonly boolean[],
): Example => ({
  columns: columns.map((column) => Float32Array.from(column)),
  relevant,
  weight: 1,
});
const lossOf = (one: Example, ...weights: number[]) =>
  listwiseLoss(one, Float64Array.from(weights));

const FEATURES = 3;
const number = fc.integer({ min: -16, max: 16 }).map((eighths) => eighths / 8);
/** Candidates with a value for each feature; the first is relevant, others may be. */
const examples = fc
  .array(
    fc.record({
      values: fc.array(number, { minLength: FEATURES, maxLength: FEATURES }),
      relevant: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((candidates) =>
    example(
      Array.from({ length: FEATURES }, (_, feature) =>
        candidates.map(({ values }) => values[feature] ?? 0),
      ),
      candidates.map(({ relevant }, i) => i === 0 || relevant),
    ),
  );
const weights = fc.array(number, { minLength: FEATURES, maxLength: FEATURES });

describe('the loss of a list', () => {
  test('is how surprising it is that a relevant candidate comes first', () => {
    // Scores 0, ln 2 and ln 3: their softmax is 1, 2 and 3 of 6.
    const scores = [[0, Math.log(2), Math.log(3)]];
    expect(lossOf(example(scores, [true, false, false]), 1).value).toBeCloseTo(-Math.log(1 / 6), 6);
    expect(lossOf(example(scores, [false, true, true]), 1).value).toBeCloseTo(-Math.log(5 / 6), 6);
    expect(lossOf(example(scores, [true, true, true]), 1).value).toBeCloseTo(0, 12);
    // Without weights all are alike.
    expect(lossOf(example(scores, [false, false, true]), 0).value).toBeCloseTo(Math.log(3), 12);
  });

  test('its gradient is that of finite differences', () => {
    const STEP = 1e-5;
    fc.assert(
      fc.property(examples, weights, (one, at) => {
        const { gradient } = lossOf(one, ...at);
        for (let feature = 0; feature < FEATURES; feature++) {
          const moved = (by: number) =>
            lossOf(one, ...at.map((weight, i) => (i === feature ? weight + by : weight))).value;
          const slope = (moved(STEP) - moved(-STEP)) / (2 * STEP);
          expect(gradient[feature]).toBeCloseTo(slope, 5);
        }
      }),
    );
  });

  test('is never below 0, and the same where all scores move by as much', () => {
    fc.assert(
      fc.property(examples, weights, number, (one, at, by) => {
        const moved = { ...one, columns: [...one.columns, one.relevant.map(() => by)] };
        const columns = moved.columns.map((column) => Float32Array.from(column));
        const { value } = lossOf(one, ...at);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(lossOf({ ...one, columns }, ...at, 1).value).toBeCloseTo(value, 9);
      }),
    );
  });

  test('a list that is all right, or all alike, moves nothing', () => {
    expect([...lossOf(example([[1, 5]], [true, true]), 0.5).gradient]).toEqual([0]);
    expect([...lossOf(example([[3, 3, 3]], [true, false, false]), 2).gradient]).toEqual([0]);
  });

  test('scores far apart leave it a finite number', () => {
    const { value, gradient } = lossOf(example([[0, 2000]], [true, false]), 1);
    expect(Number.isFinite(value)).toBe(true);
    expect([...gradient].every((slope) => Number.isFinite(slope))).toBe(true);
    expect(value).toBeGreaterThan(500);
  });
});

describe('the scores of candidates', () => {
  test('are the weighted sums of their features', () => {
    const columns = [Float32Array.of(1, 2), Float32Array.of(10, 0)];
    expect([...scoresOf(columns, Float64Array.of(3, 0.5))]).toEqual([3 * 1 + 0.5 * 10, 3 * 2]);
  });

  test('a feature without a weight counts nothing, and without features there are none', () => {
    expect([...scoresOf([Float32Array.of(1), Float32Array.of(7)], Float64Array.of(2))]).toEqual([
      2,
    ]);
    expect([...scoresOf([], Float64Array.of(1))]).toEqual([]);
  });
});
