import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shuffled } from '../../src/evaluate/shuffled.ts';
import { uniformNumbers } from '../../src/evaluate/uniform-numbers.ts';

test('the first numbers are the recurrence, worked out with whole numbers of any size', () => {
  const modulus = 2n ** 32n;
  const next = (state: bigint) => (state * 1_664_525n + 1_013_904_223n) % modulus;
  const first = next(42n);
  const random = uniformNumbers(42);
  expect(random()).toBe(Number(first) / 2 ** 32);
  expect(random()).toBe(Number(next(first)) / 2 ** 32);
  expect(random()).toBe(Number(next(next(first))) / 2 ** 32);
});

test('the numbers spread over the whole of [0, 1)', () => {
  const random = uniformNumbers(1);
  const tenths = new Array<number>(10).fill(0);
  for (let i = 0; i < 10_000; i++) {
    const tenth = Math.floor(random() * 10);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  // A tenth is 1,000 with a standard deviation of √(10,000 · 0.1 · 0.9) = 30.
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(5 * 30);
});

test('a shuffle keeps every item, and is the same for the same seed', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.nat(), (items, seed) => {
      const drawn = shuffled(items, seed);
      const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b);
      expect(sorted(drawn)).toEqual(sorted(items));
      expect(shuffled(items, seed)).toEqual(drawn);
    }),
  );
});

test('every order of three comes about as often', () => {
  const counts = new Map<string, number>();
  for (let seed = 0; seed < 6000; seed++) {
    // Seeds that follow each other begin alike; far apart they do not.
    const order = shuffled(['a', 'b', 'c'], seed * 2_654_435_761).join('');
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(counts.size).toBe(6);
  for (const count of counts.values()) expect(count).toBeGreaterThan(800);
});
