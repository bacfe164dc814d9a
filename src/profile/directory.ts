import type { Speaker } from '../domain.ts';
import { oncePerCorpus } from '../retrieve/once-per-corpus.ts';
import { affiliationsOf, lastGroup, lastSaid } from './names-of.ts';
import type { ProfileParts } from './profile.ts';
import type { DirectoryEntry } from './speaker-profile.ts';

/**
 * Everybody who speaks in transcripts, most words first, with the years and what they were last said to belong to.
 * Read once for each picture of the store: it asks the store of every person.
 */
export const directory = oncePerCorpus(readDirectory);

async function readDirectory(parts: ProfileParts): Promise<readonly DirectoryEntry[]> {
  const { corpus } = parts;
  const sessionsOf = new Map((await corpus.people()).map(({ id, sessions }) => [id, sessions]));
  const entries: DirectoryEntry[] = [];
  for (const speaker of await corpus.speakers()) {
    entries.push(await entryOf(parts, speaker, sessionsOf.get(speaker.id) ?? []));
  }
  return entries;
}

async function entryOf(
  { store, corpus }: ProfileParts,
  speaker: Speaker,
  sessions: readonly string[],
): Promise<DirectoryEntry> {
  const affiliations = await affiliationsOf(store, corpus, speaker.id);
  const spoken = sessions
    .flatMap((id) => corpus.sessions.get(id) ?? [])
    .filter(({ kind }) => kind === 'transcript');
  const years = new Set(spoken.flatMap(({ year }) => year ?? []));
  return {
    ...speaker,
    years: [...years].toSorted((one, other) => one - other),
    affiliation: lastSaid(corpus, affiliations)?.affiliation ?? null,
    group: lastGroup(corpus, affiliations),
  };
}
