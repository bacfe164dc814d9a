import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { termCounts } from '../../src/retrieve/term-counts.ts';
import type { Postings } from '../../src/retrieve/term-field.ts';

/** How often a term stands in each passage, laid out as postings are. */
const postingsOf = (counts: readonly number[]): Postings => {
  const held = [...counts.entries()].filter(([, count]) => count > 0);
  return {
    places: Int32Array.from(held, ([place]) => place),
    counts: Int32Array.from(held, ([, count]) => count),
  };
};
const sumOf = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

const SIZE = 12;
const counts = fc.array(fc.nat(3), { minLength: SIZE, maxLength: SIZE });
const near = fc.array(
  fc.record({ counts, nearness: fc.double({ min: 0.01, max: 1, noNaN: true }) }),
  {
    maxLength: 3,
  },
);
/** Windows whose beginnings and ends ascend. */
const windows = fc.array(fc.tuple(fc.nat(SIZE), fc.nat(SIZE)), { maxLength: 6 }).map((some) => {
  const sorted = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);
  const from = sorted(some.map(([a, b]) => Math.min(a, b)));
  const to = sorted(some.map(([a, b]) => Math.max(a, b)));
  return from.map((begin, i) => ({ from: begin, to: to[i] ?? SIZE }));
});

describe('how often a term stands in rows of passages', () => {
  test('is what counting one by one gives, words of like meaning at their nearness', () => {
    fc.assert(
      fc.property(counts, near, windows, (own, others, asked) => {
        const term = {
          postings: postingsOf(own),
          near: others.map((other) => ({
            postings: postingsOf(other.counts),
            nearness: other.nearness,
          })),
        };
        const counted = termCounts(term, asked);
        expect(counted).toHaveLength(asked.length);
        for (const [i, { from, to }] of asked.entries()) {
          const nearby = others.map(
            (other) => other.nearness * sumOf(other.counts.slice(from, to)),
          );
          expect(counted[i]).toBeCloseTo(sumOf(own.slice(from, to)) + sumOf(nearby), 10);
        }
      }),
    );
  });

  test('is exactly 0 where none stands, whatever stands before', () => {
    const tenth = { postings: postingsOf([1, 1, 1, 0, 0, 1]), nearness: 0.1 };
    const rows = [
      { from: 0, to: 2 },
      { from: 2, to: 2 },
      { from: 3, to: 5 },
    ];
    expect([...termCounts({ postings: postingsOf([]), near: [tenth] }, rows)]).toEqual([0.2, 0, 0]);
  });
});
