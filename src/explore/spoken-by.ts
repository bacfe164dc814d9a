import type { Speaker, Turn } from '../domain.ts';
import { fold } from '../text/fold.ts';

/** Tells by which names, folded, a filter for speakers lets a turn through. */
export type NamesOf = (turn: Turn) => ReadonlySet<string>;

/**
 * The names of a turn, as a search's filter knows them: the speaker, every label that was ever printed before that
 * speaker's turns, and the label of this one, unless a user has said who it was. The same few names stand before
 * thousands of turns, so that they are put together once.
 */
export function namesOfTurns(speakers: readonly Speaker[]): NamesOf {
  const aliases = new Map<string, string[]>();
  for (const { speaker, aliases: own } of speakers) {
    const name = fold(speaker);
    aliases.set(name, [...(aliases.get(name) ?? []), ...own.map(fold)]);
  }
  const known = new Map<string | null, Map<string | null, ReadonlySet<string>>>();
  return ({ speaker, label: printed, attribution }) => {
    const label = attribution === 'corrected' ? null : printed;
    const ofSpeaker = known.get(speaker) ?? new Map<string | null, ReadonlySet<string>>();
    const names = ofSpeaker.get(label) ?? namesOf(speaker, label, aliases);
    known.set(speaker, ofSpeaker.set(label, names));
    return names;
  };
}

function namesOf(
  speaker: string | null,
  label: string | null,
  aliases: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const own = speaker === null ? [] : [fold(speaker), ...(aliases.get(fold(speaker)) ?? [])];
  return new Set(label === null ? own : [...own, fold(label)]);
}
