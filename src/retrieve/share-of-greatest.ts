/** Scores as shares of the greatest, 0 to 1; all 0 where nothing scored. */
export function shareOfGreatest(scores: Float64Array): Float64Array {
  const greatest = scores.reduce((most, score) => Math.max(most, score), 0);
  return greatest > 0 ? scores.map((score) => score / greatest) : scores;
}
