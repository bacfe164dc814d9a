import { fold } from '../text/fold.ts';
import type { Found } from './found-turns.ts';
import type { Counts } from './sift.ts';
import type { NamesOf } from './spoken-by.ts';

/**
 * How many turns each speaker would be shown with, by name; where nobody is named, the label that the transcript prints
 * stands for the speaker (`MODERATOR`), with all the turns that it lets through. `asked` are shown as they were asked.
 */
export function speakerCounts(found: Found, asked: readonly string[], namesOf: NamesOf): Counts {
  const shown = shownNames(found, asked);
  const counts = new Map<string, number>();
  for (const { turn } of found.flatMap(({ turns }) => turns)) {
    for (const name of namesOf(turn)) {
      const display = shown.get(name);
      if (display !== undefined) counts.set(display, (counts.get(display) ?? 0) + 1);
    }
  }
  return counts;
}

/** Names as they are shown, by what they fold to: a person's own spelling goes before a label that folds to the same. */
function shownNames(found: Found, asked: readonly string[]): ReadonlyMap<string, string> {
  const speakers = new Set<string>();
  const labels = new Set<string>();
  for (const { session, turns } of found) {
    const isSpoken = session.kind === 'transcript';
    for (const { turn } of turns) {
      if (turn.speaker !== null) speakers.add(turn.speaker);
      else if (isSpoken && turn.label !== null) labels.add(turn.label);
    }
  }
  // The last of equal keys stays.
  const names = [...labels, ...speakers, ...asked];
  return new Map(names.map((name) => [fold(name), name]));
}
