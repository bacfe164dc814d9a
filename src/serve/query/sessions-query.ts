import type { Kind, Session } from '../../domain.ts';
import { FIND_CHARS_MAX, ID_CHARS_MAX } from '../../limits.ts';
import { fold } from '../../text/fold.ts';
import type { Query } from './query-parts.ts';
import { KINDS } from './wire-values.ts';
import { writtenPage, writtenText } from './written.ts';

export const SORTS = ['newest', 'oldest', 'title', 'longest'] as const;
export type SessionSort = (typeof SORTS)[number];

/** Which sessions are listed, and in which order, as the list's address says it. */
export interface SessionsQuery {
  readonly words: string;
  readonly year: string;
  readonly event: string;
  readonly kind: Kind | null;
  readonly sort: SessionSort;
  /** From 1. */
  readonly page: number;
}

/** Sessions of which the year is not known are asked for by this. */
export const UNDATED = 'undated';

/** What cannot be used filters nothing. */
export function sessionsQueryOf(query: Query): SessionsQuery {
  return {
    words: writtenText(query, 'words', FIND_CHARS_MAX),
    year: writtenText(query, 'year', UNDATED.length),
    event: writtenText(query, 'event', ID_CHARS_MAX),
    kind: Object.values(KINDS).find((kind) => kind === query['kind']) ?? null,
    sort: SORTS.find((sort) => sort === query['sort']) ?? 'newest',
    page: writtenPage(query),
  };
}

/** The address of the list asked so; what says nothing is left out. */
export function sessionsLink(query: Partial<SessionsQuery>): string {
  const { sort, page } = query;
  const said: [string, string][] = [
    ...Object.entries(query).filter(([name]) => name !== 'sort' && name !== 'page'),
    ['sort', sort === 'newest' ? '' : sort],
    ['page', page === 1 ? '' : page],
  ].flatMap(([name, value]) =>
    value === undefined || value === null || value === '' ? [] : [[String(name), String(value)]],
  );
  return said.length === 0 ? '/sessions' : `/sessions?${new URLSearchParams(said)}`;
}

export function yearOf({ year }: Session): string {
  return year === null ? UNDATED : String(year);
}

/** The sessions that fit every filter; each of the words stands somewhere in the title. */
export function filteredSessions(sessions: readonly Session[], query: SessionsQuery): Session[] {
  const words = fold(query.words).split(' ');
  return sessions.filter((session) => {
    const title = fold(session.title ?? session.session);
    return (
      (query.year === '' || yearOf(session) === query.year) &&
      (query.event === '' || session.event === query.event) &&
      (query.kind === null || session.kind === query.kind) &&
      words.every((word) => title.includes(word))
    );
  });
}

const when = ({ date, year }: Session): string => date ?? String(year ?? '');
const name = ({ title, session }: Session): string => title ?? session;
const COLLATOR = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

type Order = (one: Session, other: Session) => number;

const byTitle: Order = (one, other) => COLLATOR.compare(name(one), name(other));
const byDate: Order = (one, other) =>
  when(one) < when(other) ? -1 : when(one) > when(other) ? 1 : 0;

/** Sessions of an unknown date come last in either direction. */
const undatedLast: Order = (one, other) => Number(when(one) === '') - Number(when(other) === '');

const ORDERS: Readonly<Record<SessionSort, Order>> = {
  newest: (one, other) => byDate(other, one) || byTitle(one, other),
  oldest: (one, other) => undatedLast(one, other) || byDate(one, other) || byTitle(one, other),
  title: byTitle,
  longest: (one, other) => other.words - one.words || byTitle(one, other),
};

export function sortedSessions(sessions: readonly Session[], sort: SessionSort): Session[] {
  return sessions.toSorted(ORDERS[sort]);
}
