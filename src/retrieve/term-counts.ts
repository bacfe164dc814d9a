import type { AskedTerm } from './asked-terms.ts';
import type { PlaceRange } from './place-ranges.ts';
import type { Postings } from './term-field.ts';

/**
 * How often a term stands in each of some windows, words of like meaning at their nearness. The windows' beginnings
 * and ends ascend, so that two hands move along the term's passages once.
 */
export function termCounts(
  { postings, near }: Pick<AskedTerm, 'postings' | 'near'>,
  windows: readonly PlaceRange[],
): Float64Array {
  const counts = new Float64Array(windows.length);
  addCounts(counts, postings, windows);
  for (const other of near) {
    const own = new Float64Array(windows.length);
    addCounts(own, other.postings, windows);
    for (let i = 0; i < own.length; i++) {
      counts[i] = (counts[i] ?? 0) + other.nearness * (own[i] ?? 0);
    }
  }
  return counts;
}

function addCounts(
  into: Float64Array,
  { places, counts }: Postings,
  windows: readonly PlaceRange[],
): void {
  let [begin, end, held] = [0, 0, 0];
  for (const [i, { from, to }] of windows.entries()) {
    while (end < places.length && (places[end] ?? 0) < to) held += counts[end++] ?? 0;
    while (begin < end && (places[begin] ?? 0) < from) held -= counts[begin++] ?? 0;
    into[i] = held;
  }
}
