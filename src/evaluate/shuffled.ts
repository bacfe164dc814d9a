import { uniformNumbers } from './uniform-numbers.ts';

/** A permutation drawn with the seed; each is as likely. R. Durstenfeld, "Algorithm 235", CACM 7(7), 1964. */
export function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  const random = uniformNumbers(seed);
  const drawn = [...items];
  for (let last = drawn.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [drawn[last], drawn[other]] = [drawn[other] as T, drawn[last] as T];
  }
  return drawn;
}
