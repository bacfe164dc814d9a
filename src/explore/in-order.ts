import { byTime } from '../answer/topic-turns.ts';
import type { Session } from '../domain.ts';
import type { ExploreMode, ExploreSort } from './explore-request.ts';
import type { Found, FoundSession, FoundTurn } from './found-turns.ts';

type Order = (a: Session, b: Session) => number;

const isUndated = ({ date, year }: Session) => Number(date === null && year === null);
/** Sessions of unknown date are last either way. */
const newestFirst: Order = (a, b) => isUndated(a) - isUndated(b) || byTime(b, a);
const byTitle: Order = (a, b) =>
  (a.title ?? a.session).localeCompare(b.title ?? b.session, 'en') || byTime(a, b);

const SESSIONS: Readonly<Record<ExploreSort, Order>> = {
  relevance: newestFirst,
  newest: newestFirst,
  oldest: byTime,
  session: byTitle,
};

/**
 * The turns that were found, in one of the orders; those of a session as they were said, unless by relevance. By that
 * people's own words come before what reports say of them, unless all of them were ranked.
 */
export function inOrder(
  found: Found,
  { sort, mode }: { readonly sort: ExploreSort; readonly mode: ExploreMode },
): readonly FoundTurn[] {
  const sessions = found.toSorted((a, b) => SESSIONS[sort](a.session, b.session));
  const turnsOf = (some: Found) => some.flatMap(({ turns }) => turns);
  if (sort !== 'relevance') return turnsOf(sessions);
  const best = (some: Found) => turnsOf(some).toSorted((a, b) => b.weight - a.weight);
  if (mode === 'best') return best(sessions);
  const isSpoken = ({ session }: FoundSession) => session.kind === 'transcript';
  return [...best(sessions.filter(isSpoken)), ...best(sessions.filter((one) => !isSpoken(one)))];
}
