import type { Neighbour } from './speaker-profile.ts';
import type { Attended } from './turns-of.ts';

const NEIGHBOURS_MAX = 5;

/** Who speaks right before (−1) or right after (1) the person in the transcripts, where that turn has a name. */
export function neighbours(
  attended: readonly Attended[],
  { name, step }: { readonly name: string; readonly step: -1 | 1 },
): readonly Neighbour[] {
  const counts = new Map<string, number>();
  for (const { session, turns, own } of attended) {
    if (session.kind !== 'transcript') continue;
    for (const { turn } of own) {
      const speaker = turns[turn + step]?.speaker ?? null;
      if (speaker === null || speaker === name) continue;
      counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([speaker, count]) => ({ speaker, turns: count }))
    .toSorted((a, b) => b.turns - a.turns || (a.speaker < b.speaker ? -1 : 1))
    .slice(0, NEIGHBOURS_MAX);
}
