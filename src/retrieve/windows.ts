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

/** So many passages before and behind, and the passage. */
export const around =
  (half: number): WindowOf =>
  (index, place) =>
    within(index.sessions.at(place), { from: place - half, to: place + half + 1 });

/** So many passages before, without the passage itself: what it may answer. */
export const before =
  (count: number): WindowOf =>
  (index, place) =>
    within(index.sessions.at(place), { from: place - count, to: place });

/** All of the session. */
export const session: WindowOf = (index, place) => index.sessions.at(place);
