import type { Speaker } from '../domain.ts';
import type { Corpus } from '../retrieve/corpus.ts';
import { affiliationsOf, lastGroup, lastSaid } from './names-of.ts';
import type { ProfileParts } from './profile.ts';
import type { DirectoryEntry } from './speaker-profile.ts';

const made = new WeakMap<Corpus, Promise<readonly DirectoryEntry[]>>();

/**
 * Everybody who speaks in transcripts, most words first, with the years and what they were last said to belong to.
 * Read once for each picture of the store: it asks the store of every person.
 */
export function directory(parts: ProfileParts): Promise<readonly DirectoryEntry[]> {
  const entries = made.get(parts.corpus) ?? readDirectory(parts);
  made.set(parts.corpus, entries);
  // What failed is tried again by the next caller; this one hears of it.
  entries.catch(() => made.delete(parts.corpus));
  return entries;
}

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
