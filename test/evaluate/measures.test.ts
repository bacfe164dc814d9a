import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverageAt } from '../../src/evaluate/coverage.ts';
import { measure } from '../../src/evaluate/measures.ts';
import { ndcgAt } from '../../src/evaluate/ndcg.ts';
import { reciprocalRank } from '../../src/evaluate/reciprocal-rank.ts';
import { successAt } from '../../src/evaluate/success-at.ts';

const [no, yes] = [false, true];
const ranking = fc.array(fc.boolean(), { maxLength: 30 });
/** Places from one up to, but without, another. */
const places = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

describe('reciprocal rank', () => {
  test.each([
    [[yes, yes], 1 / 1],
    [[no, no, yes, yes], 1 / 3],
    [[no, no], 0],
    [[], 0],
  ])('of %j is %d', (relevant, expected) => {
    expect(reciprocalRank(relevant)).toBe(expected);
  });
});

describe('success', () => {
  test('at k says that the first relevant result is at k or before', () => {
    fc.assert(
      fc.property(ranking, fc.integer({ min: 1, max: 30 }), (relevant, k) => {
        expect(successAt(k, relevant)).toBe(reciprocalRank(relevant) >= 1 / k ? 1 : 0);
      }),
    );
  });

  test('counts the k-th result and none behind it', () => {
    const fifth = [no, no, no, no, yes];
    expect([successAt(5, fifth), successAt(4, fifth)]).toEqual([1, 0]);
  });
});

describe('nDCG', () => {
  test('of ranks 1 and 3, where three passages are relevant', () => {
    const ideal = 1 / Math.log2(2) + 1 / Math.log2(3) + 1 / Math.log2(4);
    const expected = (1 / Math.log2(2) + 1 / Math.log2(4)) / ideal;
    expect(ndcgAt(10, [yes, no, yes, no], 3)).toBeCloseTo(expected, 12);
  });

  test('looks at no result behind k, and asks for no more than k', () => {
    expect(ndcgAt(2, [no, no, yes], 1)).toBe(0);
    expect(ndcgAt(2, [yes, yes, no], 40)).toBe(1);
  });

  test('is 0 where nothing is relevant', () => {
    expect(ndcgAt(10, [no, no], 0)).toBe(0);
  });

  test('is between 0 and 1, and 1 where everything relevant stands in front', () => {
    fc.assert(
      fc.property(ranking, fc.nat(5), (relevant, missed) => {
        const found = relevant.filter(Boolean).length;
        const score = ndcgAt(10, relevant, found + missed);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1 + 1e-12);
        const inFront = relevant.toSorted((a, b) => Number(b) - Number(a));
        if (found > 0) expect(ndcgAt(10, inFront, found)).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe('coverage', () => {
  const first = { words: 600, gold: places(0, 300) };
  const second = { words: 400, gold: places(200, 450) };

  test('counts a gold word once, however often it is read', () => {
    expect(coverageAt(1000, [first, second], 500)).toBe(450 / 500);
    expect(coverageAt(1200, [first, first], 500)).toBe(300 / 500);
  });

  test('ends with the result that spends more than the budget', () => {
    expect(coverageAt(999, [first, second], 500)).toBe(300 / 500);
    // Nothing behind it counts either, short as it may be.
    expect(coverageAt(999, [first, second, { words: 1, gold: [499] }], 500)).toBe(300 / 500);
    expect(coverageAt(599, [first], 500)).toBe(0);
  });

  test('is of the budget where there is more gold than that', () => {
    expect(coverageAt(1000, [first], 5000)).toBe(300 / 1000);
  });
});

test('one ranking in all measures', () => {
  const results = [
    { words: 100, gold: places(0, 49) },
    { words: 100, gold: places(100, 150) },
    { words: 900, gold: places(200, 300) },
  ];
  // Of the first 49 words in a hundred are gold, too few; of the second 50; of the third a ninth.
  const gain = 1 / Math.log2(3) / (1 / Math.log2(2) + 1 / Math.log2(3));
  expect(measure(results, { words: 400, passages: 2 })).toEqual({
    MRR: 1 / 2,
    'S@1': 0,
    'S@5': 1,
    'S@10': 1,
    'nDCG@10': gain,
    'cov@1000': (49 + 50) / 400,
    'cov@2000': (49 + 50 + 100) / 400,
  });
});
