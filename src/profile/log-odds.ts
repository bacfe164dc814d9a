/** How often a word stands in one body of text and in another, and how many words each has. */
export interface Counts {
  readonly here: number;
  readonly there: number;
  readonly wordsHere: number;
  readonly wordsThere: number;
}

/**
 * How many standard deviations a word's odds in one text lie above its odds in another: the z-score of the log-odds
 * ratio with an informative Dirichlet prior (B. L. Monroe, M. P. Colaresi, K. M. Quinn, "Fightin' Words", Political
 * Analysis 16, 2008, equations 16, 20 and 22). The prior spreads α₀ words over the vocabulary as both texts together
 * use it, so that rare words must be said more often before they count. α₀ is the geometric mean of `here` and of both
 * texts: where one text is much longer, a weaker prior drowns words that it never has in the variance of that nothing,
 * and a stronger one all that the shorter has of its own. 0 for empty texts.
 *
 *     δ = ln((y₁+α) / (n₁+α₀−y₁−α)) − ln((y₂+α) / (n₂+α₀−y₂−α)),   σ² ≈ 1/(y₁+α) + 1/(y₂+α),   z = δ/σ
 */
export function logOddsZ({ here, there, wordsHere, wordsThere }: Counts): number {
  const both = wordsHere + wordsThere;
  const priorWords = Math.sqrt(wordsHere * both);
  const prior = (priorWords * (here + there)) / both;
  const [first, second] = [here + prior, there + prior];
  const [firstRest, secondRest] = [
    wordsHere + priorWords - first,
    wordsThere + priorWords - second,
  ];
  // A word that neither text has, or that one text is made of alone, has no odds to compare.
  if (!(first > 0 && second > 0 && firstRest > 0 && secondRest > 0)) return 0;
  const ratio = Math.log(first / firstRest) - Math.log(second / secondRest);
  return ratio / Math.sqrt(1 / first + 1 / second);
}
