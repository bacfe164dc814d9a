import type { RunScan } from './scan-runs.ts';

/** Passages that are read closely because they hold much of a quotation, */
const BY_SCORE = 12;
/** and because they hold the longest runs of its words. */
const BY_RUNS = 100;

/** The passages in which a quotation that stands nowhere whole may stand in pieces, or nearly so. */
export function likelyPlaces({ runs, scores }: RunScan): readonly number[] {
  const byRuns = runs
    .flat()
    .toSorted((a, b) => b.words - a.words)
    .map(({ place }) => place);
  return [...new Set([...best(scores, BY_SCORE), ...[...new Set(byRuns)].slice(0, BY_RUNS)])];
}

/** The places of the greatest scores above 0, the greatest first; of equals the first. */
function best(scores: Float32Array, count: number): readonly number[] {
  const kept: number[] = [];
  let least = 0;
  for (let place = 0; place < scores.length; place++) {
    const score = scores[place] ?? 0;
    if (score <= least) continue;
    const rank = kept.findIndex((other) => (scores[other] ?? 0) < score);
    kept.splice(rank < 0 ? kept.length : rank, 0, place);
    if (kept.length > count) kept.pop();
    if (kept.length === count) least = scores[kept[count - 1] ?? 0] ?? 0;
  }
  return kept;
}
