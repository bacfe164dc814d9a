import type { Session } from '../domain.ts';
import { TREND_YEARS_MAX } from '../limits.ts';
import type { Period } from './trend-numbers.ts';

/** The periods of sessions that stand in order of time, in that order. */
export function periodsOf(sessions: readonly Session[], by: 'year' | 'session'): readonly Period[] {
  return by === 'session' ? sessions.map(sessionPeriod) : yearPeriods(sessions);
}

const sessionPeriod = ({ session, title, year, date }: Session): Period => ({
  year,
  sessions: [session],
  session,
  title,
  date,
});

/** Every year from the first to the last, for a year without a session is a gap that shows; then what has no year. */
function yearPeriods(sessions: readonly Session[]): readonly Period[] {
  const ids = new Map<number | null, string[]>();
  for (const year of allYears(sessions)) ids.set(year, []);
  for (const { session, year } of sessions) ids.set(year, [...(ids.get(year) ?? []), session]);
  return [...ids].map(([year, own]) => ({
    year,
    sessions: own,
    session: null,
    title: null,
    date: null,
  }));
}

function allYears(sessions: readonly Session[]): readonly number[] {
  const own = [...new Set(sessions.flatMap(({ year }) => year ?? []))].toSorted((a, b) => a - b);
  const [first = 0, last = 0] = [own[0], own.at(-1)];
  // A misread year must not open a gap of centuries.
  if (own.length === 0 || last - first >= TREND_YEARS_MAX) return own;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
