import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spreadFirst } from '../../src/retrieve/spread.ts';

const RULE = { count: 3, penalty: 2, width: 2 };
const spread = (places: readonly number[], scores: readonly number[], rule = RULE) =>
  spreadFirst({ places, scores: Float64Array.from(scores) }, rule).map((i) => places[i]);

describe('spreading the first results', () => {
  test('the best comes first, then the best that is not beside it', () => {
    // Beside place 10, at distance 1, the penalty is 2 · exp(−⅛) = 1.76: 4.9 falls below 4.
    expect(spread([10, 11, 50], [5, 4.9, 4])).toEqual([10, 50, 11]);
  });

  test('a neighbour that is much better than the rest still comes next', () => {
    expect(spread([10, 11, 50], [5, 4.9, 2])).toEqual([10, 11, 50]);
  });

  test('far away nothing is taken off', () => {
    expect(spread([10, 90, 50], [5, 4.9, 4])).toEqual([10, 90, 50]);
  });

  test('of equals the first in the record', () => {
    expect(spread([10, 50, 90], [1, 1, 1])).toEqual([10, 50, 90]);
  });

  test('chooses as many as there are, up to the count, none twice', () => {
    const scored = fc.uniqueArray(fc.nat(40)).chain((places) =>
      fc.tuple(
        fc.constant(places.toSorted((a, b) => a - b)),
        fc.array(fc.double({ min: -5, max: 5, noNaN: true }), {
          minLength: places.length,
          maxLength: places.length,
        }),
      ),
    );
    fc.assert(
      fc.property(scored, fc.nat(8), ([places, scores], count) => {
        const chosen = spread(places, scores, { ...RULE, count });
        expect(new Set(chosen).size).toBe(chosen.length);
        expect(chosen).toHaveLength(Math.min(count, places.length));
      }),
    );
  });

  test('without a penalty it is the order of the scores', () => {
    expect(spread([1, 2, 3, 4], [1, 4, 2, 3], { ...RULE, penalty: 0 })).toEqual([2, 4, 3]);
  });
});
