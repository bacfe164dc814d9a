import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minMax } from '../../src/retrieve/min-max.ts';

const normal = (scores: readonly number[]) => [...minMax(Float64Array.from(scores))];

describe('min-max normalisation', () => {
  const scores = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 });

  test('is within 0 and 1, and reaches both where scores differ', () => {
    fc.assert(
      fc.property(scores, (some) => {
        expect(Math.min(...normal(some))).toBe(0);
        expect(Math.max(...normal(some))).toBe(new Set(some).size > 1 ? 1 : 0);
      }),
    );
  });

  test('keeps the order of scores', () => {
    const inOrder = (values: readonly number[]) =>
      [...values.keys()].toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
    fc.assert(
      fc.property(scores, (some) => {
        expect(inOrder(normal(some))).toEqual(inOrder(some));
      }),
    );
  });

  test('moves and stretches the scale', () => {
    expect(normal([2, 5, 4])).toEqual([0, 1, (4 - 2) / (5 - 2)]);
    expect(normal([-3, -1])).toEqual([0, 1]);
    expect(normal([0.25, 0.5])).toEqual([0, 1]);
  });

  test('has nothing to tell where all are alike, or nothing is there', () => {
    expect(normal([7, 7])).toEqual([0, 0]);
    expect(normal([])).toEqual([]);
  });
});
