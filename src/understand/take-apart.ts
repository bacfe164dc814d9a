import type { Kind } from '../domain.ts';
import { findExact } from './find-exact.ts';
import { findKind } from './find-kind.ts';
import { type FoundPeople, findPeople } from './find-people.ts';
import { findRole } from './find-role.ts';
import { findSessions } from './find-sessions.ts';
import { findYears } from './find-years.ts';
import { withoutCourtesy } from './frame.ts';
import type { PeopleIndex } from './people-index.ts';
import { questionTokens, type Token } from './question-tokens.ts';
import type { SessionIndex } from './session-index.ts';

/** What questions are read against. */
export interface Knowledge {
  readonly people: PeopleIndex;
  readonly sessions: SessionIndex;
}

/** A question taken apart, before it is known what it wants. */
export interface Parts {
  /** The question without courtesies, exact words and role. */
  readonly body: string;
  /** Every word of the body. */
  readonly all: readonly Token[];
  readonly people: FoundPeople;
  /** Words asked for exactly. */
  readonly exact: string | null;
  /** Labels of a role that is asked for. */
  readonly role: readonly string[];
  readonly kind: Kind | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly sessions: readonly string[];
  /** Ids of the sessions that the question restricts itself to by name or years; null where it does not. */
  readonly within: ReadonlySet<string> | null;
  /** What is left when people, sessions and years are taken out. */
  readonly rest: readonly Token[];
}

/** Takes the parts out of a question that stand for people, sessions, years, a kind and exact words. */
export function takeApart(question: string, { people, sessions }: Knowledge): Parts {
  const plain = withoutCourtesy(question);
  const exact = findExact(plain);
  const spoken = exact?.rest ?? plain;
  const role = findRole(spoken);
  const body = role?.rest ?? spoken;
  const all = questionTokens(body);
  const found = findSessions(all, sessions);
  const named = findPeople(found.rest, people);
  const years = findYears(named.rest);
  // `the last meeting` is of a year where no year is named.
  const isDated = years.from !== null || years.to !== null;
  const from = isDated ? years.from : found.year;
  const to = isDated ? years.to : found.year;
  const inTime = sessions.within(from, to);
  const own = found.sessions.filter((id) => inTime.has(id));
  return {
    body,
    all,
    people: named,
    exact: exact?.words ?? null,
    role: role?.labels ?? [],
    kind: findKind(spoken),
    from,
    to,
    // `IGF 2019`, where all of 2019 was the IGF, is told by the year alone.
    sessions: own.length === inTime.size ? [] : own.length > 0 ? own : found.sessions,
    within: withinOf(own, from === null && to === null ? null : inTime),
    rest: years.rest,
  };
}

function withinOf(
  sessions: readonly string[],
  inTime: ReadonlySet<string> | null,
): ReadonlySet<string> | null {
  return sessions.length > 0 ? new Set(sessions) : inTime;
}
