import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shareOfGreatest } from '../../src/retrieve/share-of-greatest.ts';

const shares = (...scores: number[]) => [...shareOfGreatest(Float64Array.from(scores))];

describe('shares of the greatest score', () => {
  test('the greatest is 1, and all keep their proportions', () => {
    const scores = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(scores, (given) => {
        const greatest = Math.max(...given);
        fc.pre(greatest > 0);
        const made = shares(...given);
        expect(Math.max(...made)).toBe(1);
        for (const [i, score] of given.entries()) expect(made[i]).toBe(score / greatest);
      }),
    );
  });

  test.each<[readonly number[], readonly number[]]>([
    [[], []],
    [
      [0, 0],
      [0, 0],
    ],
    [[7], [1]],
    [
      [1, 4, 0],
      [1 / 4, 1, 0],
    ],
  ])('%j become %j', (scores, expected) => {
    expect(shares(...scores)).toEqual(expected);
  });

  test('what was given is left as it was', () => {
    const scores = Float64Array.of(1, 2);
    shareOfGreatest(scores);
    expect([...scores]).toEqual([1, 2]);
  });
});
