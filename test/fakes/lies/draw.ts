import { uniformNumbers } from '../../../src/evaluate/uniform-numbers.ts';

/** Chance that is the same on every machine and in every run. */
export interface Draw {
  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number;
  one<T>(list: readonly T[]): T;
  maybe(chance: number): boolean;
  /** A run of so many consecutive items; all of them where there are not that many. */
  run<T>(list: readonly T[], length: number): readonly T[];
}

export function drawFrom(seed: number): Draw {
  const next = uniformNumbers(seed);
  // Its first numbers lie close together for neighbouring seeds.
  for (let skipped = 0; skipped < 8; skipped += 1) next();
  const below = (end: number) => Math.floor(next() * end);
  return {
    below,
    one: (list) => {
      const item = list[below(list.length)];
      if (item === undefined) throw new RangeError('There is nothing to draw from.');
      return item;
    },
    maybe: (chance) => next() < chance,
    run: (list, length) => {
      const from = below(Math.max(1, list.length - length + 1));
      return list.slice(from, from + length);
    },
  };
}
