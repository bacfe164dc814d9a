import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leastOfGreatest } from '../../src/retrieve/greatest.ts';

describe('the least of the greatest', () => {
  test('is what sorting would find', () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 70 }), (some, count) => {
        const sorted = some.toSorted((a, b) => b - a);
        const expected = sorted[Math.min(count, some.length) - 1];
        expect(leastOfGreatest(Float32Array.from(some), count)).toBe(expected);
      }),
    );
  });

  test('of nothing is nothing', () => {
    expect(leastOfGreatest(new Float32Array(), 3)).toBe(0);
  });
});
