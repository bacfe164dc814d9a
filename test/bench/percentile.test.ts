import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentile } from '../../bench/percentile.ts';

describe('percentile', () => {
  it('is a sample that the asked share does not exceed, and the least such', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer(), { minLength: 1 }),
        fc.integer({ min: 1, max: 100 }),
        (samples, percent) => {
          const value = percentile(samples, percent);
          const share = (limit: (sample: number) => boolean) =>
            (100 * samples.filter(limit).length) / samples.length;
          expect(samples).toContain(value);
          expect(share((sample) => sample <= value)).toBeGreaterThanOrEqual(percent);
          expect(share((sample) => sample < value)).toBeLessThan(percent);
        },
      ),
    ));

  it('takes the third of five as the median, whatever their order', () => {
    // ceil(0.50 × 5) = 3
    expect(percentile([50, 10, 40, 20, 30], 50)).toBe(30);
  });

  it('takes the 95th of a hundred, not the greatest', () => {
    const samples = Array.from({ length: 100 }, (_, place) => place + 1);
    expect([percentile(samples, 95), percentile(samples, 100)]).toEqual([95, 100]);
  });

  it('does not invent a value where there is none', () => {
    expect(percentile([], 50)).toBeNaN();
  });
});
