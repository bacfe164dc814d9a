import type { PlaceRanges } from './place-ranges.ts';
import type { Scored } from './spread.ts';

/** How the talk near likely answers lifts a passage. */
export interface NearbyRule {
  /** What the logarithm of the likeliness nearby counts beside the passage's own score. */
  readonly share: number;
  /** Passages at which it has fallen to `1/e`. */
  readonly width: number;
  /** Likeliness that is taken for granted everywhere. */
  readonly floor: number;
}

/** Chosen by five-fold means over QMSum train and val (docs/decisions/0011). */
export const NEARBY_RULE: NearbyRule = { share: 2, width: 4, floor: 0.02 };

/** Beyond so many widths nothing is added that would tell. */
const WIDTHS_MAX = 5;

/**
 * Scores with the talk around: `s + share · ln(floor + Σ exp(−distance / width) · p)` over the other candidates of the
 * same session, `p = exp(s − max)` being how likely each is beside the best. An answer is a stretch of talk, and a passage
 * among likely ones belongs to it whatever its own words are. After the proximity kernels of Y. Lv, C. Zhai,
 * "Positional Language Models for Information Retrieval", SIGIR 2009, over passages instead of words.
 */
export function withNearbyTalk(
  { places, scores }: Scored,
  sessions: PlaceRanges,
  { share, width, floor }: NearbyRule = NEARBY_RULE,
): Float64Array {
  const best = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const likely = scores.map((score) => Math.exp(score - best));
  return scores.map((score, i) => {
    const { from, to } = sessions.at(places[i] ?? 0);
    const reach = { from, to, max: WIDTHS_MAX * width };
    let nearby = 0;
    for (const step of [-1, 1]) {
      for (let j = i + step; within(places, { at: i, other: j }, reach); j += step) {
        const distance = Math.abs((places[i] ?? 0) - (places[j] ?? 0));
        nearby += Math.exp(-distance / width) * (likely[j] ?? 0);
      }
    }
    return score + share * Math.log(floor + nearby);
  });
}

interface Reach {
  readonly from: number;
  readonly to: number;
  readonly max: number;
}

/** Whether a candidate is there, in the same session and near enough. */
function within(
  places: readonly number[],
  { at, other }: { readonly at: number; readonly other: number },
  { from, to, max }: Reach,
): boolean {
  const place = places[other];
  if (place === undefined || place < from || place >= to) return false;
  return Math.abs(place - (places[at] ?? 0)) <= max;
}
