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

/**
 * Scores with the talk around: `s + share · ln(floor + Σ exp(−distance / width) · p)` over the other candidates of the
 * same session, `p = exp(s − max)` being how likely each is beside the best. An answer is a stretch of talk, and a
 * passage among likely ones belongs to it whatever its own words are. After the proximity kernels of Y. Lv, C. Zhai,
 * "Positional Language Models for Information Retrieval", SIGIR 2009, over passages instead of words.
 */
export function withNearbyTalk(
  scored: Scored,
  sessions: PlaceRanges,
  rule: NearbyRule = NEARBY_RULE,
): Float64Array {
  const { places, scores } = scored;
  const best = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const likely = scores.map((score) => Math.exp(score - best));
  const nearby = new Float64Array(places.length);
  const inOrder = [...places.keys()];
  const sweep = (order: readonly number[]) => {
    // What was met fades by the distance to the next: an exponential needs to be carried on only, not summed anew.
    let [carried, last, session] = [0, 0, -1];
    for (const i of order) {
      const place = places[i] ?? 0;
      const own = sessions.numberAt(place);
      carried = own === session ? carried * Math.exp(-Math.abs(place - last) / rule.width) : 0;
      nearby[i] = (nearby[i] ?? 0) + carried;
      carried += likely[i] ?? 0;
      [last, session] = [place, own];
    }
  };
  sweep(inOrder);
  sweep(inOrder.reverse());
  return scores.map((score, i) => score + rule.share * Math.log(rule.floor + (nearby[i] ?? 0)));
}
