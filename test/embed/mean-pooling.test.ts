import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanPool } from '../../src/embed/mean-pooling.ts';

describe('meanPool', () => {
  it('agrees with the mean taken column by column', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer(), fc.integer(), fc.integer()), { minLength: 1 }),
        (rows) => {
          const states = Float32Array.from(rows.flat());
          const naive = [0, 1, 2].map((column) => {
            const values = [...states].filter((_, place) => place % 3 === column);
            return Math.fround(values.reduce((sum, value) => sum + value, 0) / values.length);
          });
          expect([...meanPool(states, 3)]).toEqual(naive);
        },
      ),
    ));

  it('means two tokens of two dimensions', () => {
    expect([...meanPool(new Float32Array([1, 10, 3, 30]), 2)]).toEqual([
      (1 + 3) / 2,
      (10 + 30) / 2,
    ]);
  });

  it('gives zeros, not NaN, for no token', () => {
    expect([...meanPool(new Float32Array(), 3)]).toEqual([0, 0, 0]);
  });
});
