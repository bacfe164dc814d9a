import { describe, expect, test } from 'vitest';
import { normalise } from '../../src/embed/normalise.ts';
import { dotProduct } from '../../src/retrieve/dot-product.ts';

const vector = (...numbers: number[]) => Float32Array.from(numbers);

describe('dot product', () => {
  test('is the sum of products', () => {
    expect(dotProduct(vector(1, 2, 3), vector(4, -5, 6))).toBe(1 * 4 + 2 * -5 + 3 * 6);
  });

  test('of unit vectors is the cosine', () => {
    const [a, b] = [normalise(vector(3, 4)), normalise(vector(4, 3))];
    expect(dotProduct(a, b)).toBeCloseTo((3 * 4 + 4 * 3) / (5 * 5), 6);
    expect(dotProduct(a, a)).toBeCloseTo(1, 6);
  });

  test('with nothing is 0', () => {
    expect(dotProduct(vector(1, 2), vector())).toBe(0);
  });
});
