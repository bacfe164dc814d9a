/**
 * Linear congruential generator, `state ← 1664525 · state + 1013904223 (mod 2³²)`, as numbers in [0, 1): the same
 * seed gives the same numbers on every machine. W. Press et al., "Numerical Recipes in C", 2nd ed. 1992, section 7.1.
 */
export function uniformNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    // Below 2⁵³, so the product is exact in a double.
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
