import type { Session } from '../domain.ts';
import type { Corpus } from '../retrieve/corpus.ts';
import { type Scope, sessionsIn } from '../retrieve/scope.ts';
import { byTime } from './topic-turns.ts';

/** A part of a scope that lies together in time: a year, or a session. */
export interface Period {
  readonly sessions: ReadonlySet<string>;
  readonly scope: Scope;
}

/** A scope cut to some of its sessions. */
export function scopeWithin(
  corpus: Corpus,
  { places, holds }: Scope,
  sessions: ReadonlySet<string>,
): Scope {
  const isWithin = (place: number) => sessions.has(corpus.passages[place]?.session ?? '');
  const own = places
    ? places.filter(isWithin)
    : [...sessions].flatMap((session) => corpus.placesOf(session)).toSorted((a, b) => a - b);
  return { places: own, holds };
}

/**
 * A scope's years where it spans several, else its sessions; in order of time. A session without a year belongs to no
 * year.
 */
export function periodsOf(corpus: Corpus, scope: Scope): readonly Period[] {
  const sessions = [...sessionsIn(corpus, scope)].map((id) => corpus.session(id)).toSorted(byTime);
  const years = new Set(sessions.flatMap(({ year }) => year ?? []));
  const keyOf = ({ session, year }: Session) => (years.size > 1 ? year : session);
  const groups = new Map<string | number, Set<string>>();
  for (const session of sessions) {
    const key = keyOf(session);
    if (key !== null) groups.set(key, (groups.get(key) ?? new Set()).add(session.session));
  }
  return [...groups.values()].map((own) => ({
    sessions: own,
    scope: scopeWithin(corpus, scope, own),
  }));
}
