import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withNearbyTalk } from '../../src/retrieve/nearby-talk.ts';
import { PlaceRanges } from '../../src/retrieve/place-ranges.ts';

const RULE = { share: 1, width: 2, floor: 0.5 };
/** Places 0 to 39 in two sessions, of which the second begins here. */
const CUT = 20;
const sessions = new PlaceRanges([0, CUT], 2 * CUT);
const sessionOf = (place: number) => (place < CUT ? 0 : 1);

const scored = fc
  .uniqueArray(fc.nat(2 * CUT - 1))
  .map((places) => places.toSorted((a, b) => a - b))
  .chain((places) => {
    const { length } = places;
    const score = fc.double({ min: -4, max: 4, noNaN: true });
    return fc.tuple(fc.constant(places), fc.array(score, { minLength: length, maxLength: length }));
  });
const rule = fc.record({
  share: fc.double({ min: 0, max: 3, noNaN: true }),
  width: fc.double({ min: 0.5, max: 5, noNaN: true }),
  floor: fc.double({ min: 0.01, max: 1, noNaN: true }),
});

describe('the talk near likely answers', () => {
  test('adds what every other candidate of the session gives', () => {
    fc.assert(
      fc.property(scored, rule, ([places, scores], drawn) => {
        const best = Math.max(...scores);
        const lifted = withNearbyTalk(
          { places, scores: Float64Array.from(scores) },
          sessions,
          drawn,
        );
        for (const [i, place] of places.entries()) {
          const given = places.map((other, j) => {
            const distance = Math.abs(place - other);
            const tells = i !== j && sessionOf(place) === sessionOf(other);
            return tells ? Math.exp(-distance / drawn.width + (scores[j] ?? 0) - best) : 0;
          });
          const nearby = given.reduce((a, b) => a + b, 0);
          const expected = (scores[i] ?? 0) + drawn.share * Math.log(drawn.floor + nearby);
          expect(lifted[i]).toBeCloseTo(expected, 9);
        }
      }),
    );
  });

  const lift = (places: readonly number[], scores: readonly number[]) => [
    ...withNearbyTalk({ places, scores: Float64Array.from(scores) }, sessions, RULE),
  ];

  test('a passage beside the likeliest comes before one that is alone', () => {
    const [, beside = 0, alone = 0] = lift([2, 3, 19], [1, 0, 0]);
    const other = Math.exp(-16 / 2 - 1);
    expect(beside).toBeCloseTo(Math.log(0.5 + Math.exp(-1 / 2) + other), 12);
    const far = Math.exp(-17 / 2) + Math.exp(-16 / 2 - 1);
    expect(alone).toBeCloseTo(Math.log(0.5 + far), 12);
  });

  test('nothing is taken from another session, however near', () => {
    const [last = 0, first = 0] = lift([CUT - 1, CUT], [3, 3]);
    expect(last).toBeCloseTo(3 + Math.log(0.5), 12);
    expect(first).toBeCloseTo(3 + Math.log(0.5), 12);
  });

  test('of nothing is nothing, and a single candidate is not near itself', () => {
    expect(lift([], [])).toEqual([]);
    expect(lift([4], [7])).toEqual([7 + Math.log(0.5)]);
  });

  test('the scores given are left as they were', () => {
    const scores = Float64Array.of(1, 2);
    withNearbyTalk({ places: [1, 2], scores }, sessions, RULE);
    expect([...scores]).toEqual([1, 2]);
  });
});
