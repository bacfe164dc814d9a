import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convexFusion } from '../../src/retrieve/convex-fusion.ts';

describe('convex fusion', () => {
  test('is the weighted sum of the normalised scores', () => {
    const fused = convexFusion([
      { scores: [0.2, 0.8, 0.5], weight: 0.25 },
      { scores: [12, 0, 3], weight: 0.75 },
    ]);
    expect(fused[0]).toBeCloseTo(0.25 * 0 + 0.75 * (12 / 12), 12);
    expect(fused[1]).toBeCloseTo(0.25 * 1 + 0.75 * 0, 12);
    expect(fused[2]).toBeCloseTo(0.25 * ((0.5 - 0.2) / (0.8 - 0.2)) + 0.75 * (3 / 12), 12);
  });

  test('a leg of weight 0 decides nothing', () => {
    const legs = [
      { scores: [1, 9], weight: 0 },
      { scores: [5, 4], weight: 1 },
    ];
    expect(convexFusion(legs)).toEqual([1, 0]);
  });

  test('with weights that sum to 1 every score is within 0 and 1', () => {
    const score = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }));
    fc.assert(
      fc.property(fc.array(score), fc.double({ min: 0, max: 1, noNaN: true }), (pairs, share) => {
        const fused = convexFusion([
          { scores: pairs.map(([a]) => a), weight: share },
          { scores: pairs.map(([, b]) => b), weight: 1 - share },
        ]);
        expect(fused).toHaveLength(pairs.length);
        for (const score of fused) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1 + Number.EPSILON);
        }
      }),
    );
  });

  test('nothing fuses to nothing', () => {
    expect(convexFusion([])).toEqual([]);
  });
});
