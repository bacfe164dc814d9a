import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STRETCH_PASSAGES, STRETCH_STEP, stretchesOf } from '../../src/chunk/stretches.ts';

describe('stretches', () => {
  it('hold every passage, overlap, and are no longer than they may be', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (passages) => {
        const stretches = stretchesOf(passages);
        expect(stretches[0]?.from).toBe(0);
        expect(stretches.at(-1)?.to).toBe(passages);
        for (const [i, { from, to }] of stretches.entries()) {
          expect(to - from).toBeLessThanOrEqual(STRETCH_PASSAGES);
          const next = stretches[i + 1];
          if (next) expect(to - next.from).toBe(STRETCH_PASSAGES - STRETCH_STEP);
        }
      }),
    );
  });

  it('by hand', () => {
    expect(stretchesOf(0)).toEqual([]);
    expect(stretchesOf(6)).toEqual([{ from: 0, to: 6 }]);
    expect(stretchesOf(7)).toEqual([
      { from: 0, to: 6 },
      { from: 3, to: 7 },
    ]);
  });
});
