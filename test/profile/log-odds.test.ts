import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logOddsZ } from '../../src/profile/log-odds.ts';

const counts = fc
  .tuple(
    fc.nat(50),
    fc.nat(500),
    fc.integer({ min: 1, max: 500 }),
    fc.integer({ min: 1, max: 5000 }),
  )
  .map(([here, there, restHere, restThere]) => ({
    here,
    there,
    wordsHere: here + restHere,
    wordsThere: there + restThere,
  }));

describe('logOddsZ', () => {
  test('of a count worked out by hand', () => {
    // α₀ = √(100 · 10,000) = 1,000 and α = 10: 20 of 1,100 against 100 of 10,900, whose odds are 1/54 and 1/108.
    const z = logOddsZ({ here: 10, there: 90, wordsHere: 100, wordsThere: 9900 });
    expect(z).toBeCloseTo(Math.log(2) / Math.sqrt(1 / 20 + 1 / 100), 12);
  });

  test('0 where both use a word alike, and where nothing is there', () => {
    expect(logOddsZ({ here: 5, there: 50, wordsHere: 100, wordsThere: 1000 })).toBeCloseTo(0, 12);
    expect(logOddsZ({ here: 0, there: 0, wordsHere: 10, wordsThere: 10 })).toBe(0);
    expect(logOddsZ({ here: 0, there: 0, wordsHere: 0, wordsThere: 0 })).toBe(0);
    expect(logOddsZ({ here: 9, there: 0, wordsHere: 9, wordsThere: 0 })).toBe(0);
  });

  test('its sign says who uses the word more', () => {
    fc.assert(
      fc.property(counts, (one) => {
        const more = Math.sign(one.here / one.wordsHere - one.there / one.wordsThere);
        const z = logOddsZ(one);
        expect(Number.isFinite(z)).toBe(true);
        expect(Math.abs(z) < 1e-6 || Math.sign(z) === more).toBe(true);
      }),
    );
  });

  test('one text against another is the other against it, where both are as long', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), (here, there) => {
        const same = { wordsHere: 100, wordsThere: 100 };
        const turned = logOddsZ({ here: there, there: here, ...same });
        expect(logOddsZ({ here, there, ...same })).toBeCloseTo(-turned, 9);
      }),
    );
  });

  test('the same rate tells more the oftener it was heard', () => {
    const once = logOddsZ({ here: 1, there: 1, wordsHere: 100, wordsThere: 10_000 });
    const often = logOddsZ({ here: 20, there: 20, wordsHere: 2_000, wordsThere: 200_000 });
    expect(often).toBeGreaterThan(once);
  });
});
