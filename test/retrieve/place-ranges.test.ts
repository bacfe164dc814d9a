import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PlaceRanges } from '../../src/retrieve/place-ranges.ts';

/** Ranges of these lengths, one behind the other; some are empty. */
const rangesOf = (lengths: readonly number[]) => {
  const starts = lengths.map((_, i) => lengths.slice(0, i).reduce((a, b) => a + b, 0));
  return new PlaceRanges(
    starts,
    lengths.reduce((a, b) => a + b, 0),
  );
};
const lengths = fc.array(fc.nat(5), { maxLength: 8 });

describe('ranges of places', () => {
  test('lie one behind the other, and hold each place once', () => {
    fc.assert(
      fc.property(lengths, (given) => {
        const ranges = rangesOf(given);
        expect(ranges.count).toBe(given.length);
        let end = 0;
        for (const [number, length] of given.entries()) {
          const { from, to } = ranges.range(number);
          expect([from, to]).toEqual([end, end + length]);
          for (let place = from; place < to; place++) {
            expect(ranges.numberAt(place)).toBe(number);
            expect(ranges.at(place)).toEqual({ from, to });
          }
          end = to;
        }
      }),
    );
  });

  test('an empty range holds no place, and its neighbours keep theirs', () => {
    const ranges = rangesOf([2, 0, 1]);
    expect([0, 1, 2].map((place) => ranges.numberAt(place))).toEqual([0, 0, 2]);
    expect(ranges.range(1)).toEqual({ from: 2, to: 2 });
  });

  test.each([-1, 2, 99])('range %i of two is empty', (number) => {
    const { from, to } = rangesOf([2, 3]).range(number);
    expect(to - from).toBe(0);
  });

  test('of nothing there are none', () => {
    const none = new PlaceRanges([], 0);
    expect(none.count).toBe(0);
    expect(none.at(0)).toEqual({ from: 0, to: 0 });
  });
});
