import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/embed/normalise.ts';

const length = (vector: ArrayLike<number>): number => Math.hypot(...Array.from(vector));

describe('normalise', () => {
  const vectors = fc.array(fc.float({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 });

  it('gives unit length, whatever the vector', () =>
    fc.assert(
      fc.property(vectors, (vector) => {
        expect(length(normalise(vector))).toBeCloseTo(1, 5);
      }),
    ));

  it('keeps the direction: scaling a vector changes nothing', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 1 }), (vector) => {
        const doubled = normalise(vector.map((value) => 2 * value));
        expect([...doubled]).toEqual([...normalise(vector)]);
      }),
    ));

  it('divides by the length: 3, 4 has length 5', () => {
    expect([...normalise([3, 4])]).toEqual([Math.fround(3 / 5), Math.fround(4 / 5)]);
  });

  it('gives zeros the first axis', () => {
    expect([...normalise([0, 0, 0])]).toEqual([1, 0, 0]);
  });

  it('leaves its input alone', () => {
    const vector = new Float32Array([0, 0]);
    normalise(vector);
    expect([...vector]).toEqual([0, 0]);
  });
});
