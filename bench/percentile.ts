/**
 * The nearest-rank percentile: the smallest sample that at least `percent` % of the samples do not
 * exceed (Hyndman and Fan, "Sample Quantiles in Statistical Packages", 1996, definition 1). It is
 * always a value that was measured. `percent` is over 0, up to 100; no samples give NaN.
 */
export function percentile(samples: readonly number[], percent: number): number {
  const sorted = samples.toSorted((one, other) => one - other);
  const rank = Math.ceil((percent / 100) * sorted.length);
  return sorted[rank - 1] ?? Number.NaN;
}
