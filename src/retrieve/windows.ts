import type { PlaceRange } from './place-ranges.ts';
import type { WordIndex } from './word-index.ts';

/** The talk that a passage is scored with. Windows never leave the session. */
export type WindowOf = (index: WordIndex, place: number) => PlaceRange;

const within = (outer: PlaceRange, { from, to }: PlaceRange): PlaceRange => ({
  from: Math.max(outer.from, from),
  to: Math.min(outer.to, to),
});

/** The passage alone. */
export const OWN: WindowOf = (_, place) => ({ from: place, to: place + 1 });

const arounds = new Map<number, WindowOf>();

/** So many passages before and behind, and the passage; the same kind for the same number, so that it is laid out once. */
export function around(half: number): WindowOf {
  const known = arounds.get(half);
  if (known) return known;
  const windowOf: WindowOf = (index, place) =>
    within(index.sessions.at(place), { from: place - half, to: place + half + 1 });
  arounds.set(half, windowOf);
  return windowOf;
}

/** So many passages before, without the passage itself: what it may answer. */
export const before =
  (count: number): WindowOf =>
  (index, place) =>
    within(index.sessions.at(place), { from: place - count, to: place });

/** All of the session. */
export const session: WindowOf = (index, place) => index.sessions.at(place);
