/** A run of words that stands in both of two texts: from place `given` in one and `said` in the other. */
export interface WordRun {
  readonly given: number;
  readonly said: number;
  readonly words: number;
}

/** For each given word, the longest run that begins with it; of equals the first said. None where it was not said. */
export function longestRuns(
  given: readonly string[],
  said: readonly string[],
): readonly (WordRun | null)[] {
  const runs: (WordRun | null)[] = given.map(() => null);
  // `behind[s]` are the words of the run that begins at the next given word and the said word s.
  let behind = new Int32Array(said.length + 1);
  for (let g = given.length - 1; g >= 0; g--) {
    const here = new Int32Array(said.length + 1);
    for (let s = 0; s < said.length; s++) {
      if (given[g] !== said[s]) continue;
      const words = 1 + (behind[s + 1] ?? 0);
      here[s] = words;
      if (words > (runs[g]?.words ?? 0)) runs[g] = { given: g, said: s, words };
    }
    behind = here;
  }
  return runs;
}

/** Every place where all given words stand one behind the other, from the first said word on, apart from each other. */
export function wholeRuns(given: readonly string[], said: readonly string[]): readonly WordRun[] {
  const found: WordRun[] = [];
  for (let s = 0; given.length > 0 && s + given.length <= said.length; ) {
    const stands = given.every((word, i) => said[s + i] === word);
    if (stands) found.push({ given: 0, said: s, words: given.length });
    s += stands ? given.length : 1;
  }
  return found;
}
