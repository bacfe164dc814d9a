import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bootstrapInterval } from '../../src/evaluate/bootstrap-interval.ts';

const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
  minLength: 1,
  maxLength: 20,
});

describe('laws', () => {
  test('the interval lies within the values, its lower end first', () => {
    fc.assert(
      fc.property(shares, (values) => {
        const { low, high } = bootstrapInterval(values);
        expect(low).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(Math.min(...values) - 1e-12);
        expect(high).toBeLessThanOrEqual(Math.max(...values) + 1e-12);
      }),
      { numRuns: 30 },
    );
  });

  test('values that are moved and stretched take the interval along', () => {
    fc.assert(
      fc.property(shares, (values) => {
        const { mean, low, high } = bootstrapInterval(values);
        const moved = bootstrapInterval(values.map((value) => 3 * value - 1));
        expect(moved.mean).toBeCloseTo(3 * mean - 1, 9);
        expect(moved.low).toBeCloseTo(3 * low - 1, 9);
        expect(moved.high).toBeCloseTo(3 * high - 1, 9);
      }),
      { numRuns: 30 },
    );
  });
});

test('of values that are all alike nothing else can be drawn', () => {
  expect(bootstrapInterval([0.25, 0.25, 0.25])).toEqual({ mean: 0.25, low: 0.25, high: 0.25 });
});

test('of 0 and 1 a quarter of the draws is all 0 and a quarter all 1, far more than the tails', () => {
  expect(bootstrapInterval([0, 1])).toEqual({ mean: 1 / 2, low: 0, high: 1 });
});

test('of many values the interval is the normal one', () => {
  const values = Array.from({ length: 400 }, (_, i) => i % 2);
  const { low, high } = bootstrapInterval(values);
  const deviation = Math.sqrt((0.5 * 0.5) / 400);
  expect(Math.abs(low - (0.5 - 1.96 * deviation))).toBeLessThan(0.15 * deviation);
  expect(Math.abs(high - (0.5 + 1.96 * deviation))).toBeLessThan(0.15 * deviation);
});

test('of nothing there is no mean', () => {
  expect(bootstrapInterval([])).toEqual({ mean: Number.NaN, low: Number.NaN, high: Number.NaN });
});
