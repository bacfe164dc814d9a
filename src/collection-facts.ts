import type { CollectionFacts, Kind, Session } from './domain.ts';
import { collectionVersion } from './store/collection-version.ts';
import type { Store } from './store/store.ts';

/** What a store holds, in numbers; the model is not needed for it. */
export async function collectionFacts(store: Store): Promise<CollectionFacts> {
  const sessions = await store.sessions();
  const speakers = await store.speakers();
  const sum = (field: 'turns' | 'words') =>
    sessions.reduce((total, session) => total + session[field], 0);
  return {
    version: await collectionVersion(store),
    sessions: sessions.length,
    speakers: speakers.length,
    turns: sum('turns'),
    words: sum('words'),
    years: distinct(sessions, ({ year }) => year).toSorted((a, b) => a - b),
    kinds: countKinds(sessions),
    events: distinct(sessions, ({ event }) => event).toSorted(),
  };
}

function distinct<Value>(
  sessions: readonly Session[],
  of: (session: Session) => Value | null,
): Value[] {
  return [...new Set(sessions.map(of))].filter((value) => value !== null);
}

function countKinds(sessions: readonly Session[]): Readonly<Record<Kind, number>> {
  const count = (kind: Kind) => sessions.filter((session) => session.kind === kind).length;
  return {
    transcript: count('transcript'),
    report: count('report'),
    'ai-report': count('ai-report'),
  };
}
