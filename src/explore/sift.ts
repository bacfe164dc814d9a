import type { Kind, Session } from '../domain.ts';
import { fold } from '../text/fold.ts';
import type { Found, FoundSession, FoundTurn } from './found-turns.ts';
import type { NamesOf } from './spoken-by.ts';

/** What a search is narrowed to; an empty list narrows nothing. */
export interface Filters {
  readonly speakers: readonly string[];
  readonly events: readonly string[];
  readonly kinds: readonly Kind[];
  readonly sessions: readonly string[];
  readonly from: number | null;
  readonly to: number | null;
  /** Only what has no year, whatever years are asked for. */
  readonly undated: boolean;
}

/** How many turns each value has, by the value. */
export type Counts = ReadonlyMap<string, number>;

/** What filters leave of what was found, and what each value of each facet would leave beside the other filters. */
export interface Sifted {
  readonly kept: Found;
  readonly counts: Readonly<Record<SessionFacet, Counts>>;
  /** The sessions whose turns count for the speakers: of these all other filters are true. */
  readonly heard: Found;
}

const SESSION_FACETS = ['years', 'events', 'kinds', 'sessions'] as const;
export type SessionFacet = (typeof SESSION_FACETS)[number];

const VALUES: Readonly<Record<SessionFacet, (session: Session) => string | null>> = {
  years: ({ year }) => (year === null ? null : String(year)),
  events: ({ event }) => event,
  kinds: ({ kind }) => kind,
  sessions: ({ session }) => session,
};

/** Whether a year lies within those asked for; none does where it is unknown, unless none or only that are asked for. */
export function isYearAsked(year: number | null, { from, to, undated }: Filters): boolean {
  if (undated) return year === null;
  if (from === null && to === null) return true;
  return year !== null && year >= (from ?? year) && year <= (to ?? year);
}

function isAsked(facet: SessionFacet, session: Session, filters: Filters): boolean {
  if (facet === 'years') return isYearAsked(session.year, filters);
  const asked: readonly string[] = filters[facet];
  return asked.length === 0 || asked.includes(VALUES[facet](session) ?? '');
}

/** Whether a turn is of the speakers asked for; every one is, where none are. */
function isSpokenBy(speakers: readonly string[], namesOf: NamesOf): (one: FoundTurn) => boolean {
  if (speakers.length === 0) return () => true;
  const wanted = speakers.map(fold);
  return ({ turn }) => {
    const names = namesOf(turn);
    return wanted.some((name) => names.has(name));
  };
}

/** Narrows what was found, and counts on the way: a turn counts for a facet where all the other filters are true of it. */
export function sift(found: Found, filters: Filters, namesOf: NamesOf): Sifted {
  const isWanted = isSpokenBy(filters.speakers, namesOf);
  const counts = { years: counter(), events: counter(), kinds: counter(), sessions: counter() };
  const kept: FoundSession[] = [];
  const heard: FoundSession[] = [];
  for (const one of found) {
    const { session } = one;
    const failed = SESSION_FACETS.filter((facet) => !isAsked(facet, session, filters));
    if (failed.length > 1) continue;
    const turns = one.turns.filter(isWanted);
    const counting = failed.length === 0 ? SESSION_FACETS : failed;
    for (const facet of counting) counts[facet].add(VALUES[facet](session), turns.length);
    if (failed.length === 0) heard.push(one);
    if (failed.length === 0 && turns.length > 0) kept.push({ session, turns });
  }
  const { years, events, kinds, sessions } = counts;
  return {
    kept,
    heard,
    counts: {
      years: years.counts,
      events: events.counts,
      kinds: kinds.counts,
      sessions: sessions.counts,
    },
  };
}

function counter() {
  const counts = new Map<string, number>();
  const add = (value: string | null, turns: number) => {
    if (value !== null && turns > 0) counts.set(value, (counts.get(value) ?? 0) + turns);
  };
  return { counts, add };
}
