import type { Kind } from '../domain.ts';
import { findExact } from './find-exact.ts';
import { findKind } from './find-kind.ts';
import { type FoundPeople, findPeople } from './find-people.ts';
import { findRole } from './find-role.ts';
import { type FoundSessions, findSessions } from './find-sessions.ts';
import { type FoundYears, findYears } from './find-years.ts';
import { withoutCourtesy } from './frame.ts';
import { withoutOpening } from './opening.ts';
import type { PeopleIndex } from './people-index.ts';
import { questionTokens, type Token } from './question-tokens.ts';
import type { SessionIndex } from './session-index.ts';
import { unknownName } from './unknown-name.ts';

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
  /** Somebody named as speaker whom the records do not hold. */
  readonly unknown: string | null;
  /** What is left when people, sessions and years are taken out. */
  readonly rest: readonly Token[];
}

/** When and where a question asks about. */
interface Place {
  readonly from: number | null;
  readonly to: number | null;
  readonly sessions: readonly string[];
  readonly within: ReadonlySet<string> | null;
}

function placeOf(found: FoundSessions, years: FoundYears, index: SessionIndex): Place {
  // `the last meeting` is of a year where no year is named.
  const isDated = years.from !== null || years.to !== null;
  const { from, to } = isDated ? years : { from: found.year, to: found.year };
  const inTime = index.within(from, to);
  const own = found.sessions.filter((id) => inTime.has(id));
  const there = own.length > 0 ? own : found.sessions;
  return {
    from,
    to,
    // `IGF 2019`, where all of 2019 was the IGF, is told by the year alone.
    sessions: own.length === inTime.size ? [] : there,
    within: withinOf(own, from === null && to === null ? null : inTime),
  };
}

/** Takes the parts out of a question that stand for people, sessions, years, a kind and exact words. */
export function takeApart(question: string, { people, sessions }: Knowledge): Parts {
  const plain = withoutCourtesy(question);
  const exact = findExact(plain);
  const spoken = exact?.rest ?? plain;
  const role = findRole(spoken);
  const whole = role?.rest ?? spoken;
  const found = findSessions(questionTokens(whole), sessions);
  const years = findYears(found.rest);
  const { body, all, rest } = withoutOpening(whole, years.rest);
  const kind = findKind(spoken);
  const named = peopleOf(rest, people, kind);
  const stranger = unknownName(named.rest, COMPARES.test(body) && named.people.length > 0);
  return {
    body,
    all,
    people: named,
    exact: exact?.words ?? null,
    role: role?.labels ?? [],
    kind,
    ...placeOf(found, years, sessions),
    unknown: stranger?.name ?? named.unknown[0] ?? null,
    rest: stranger?.rest ?? named.rest,
  };
}

/** Whom a question asks of; what a report says about somebody is what it says that they said. */
function peopleOf(rest: readonly Token[], index: PeopleIndex, kind: Kind | null): FoundPeople {
  const named = findPeople(rest, index);
  const isReport = kind === 'report' || kind === 'ai-report';
  if (!isReport || named.people.length + named.ambiguous.length > 0) return named;
  const reported = findPeople(
    rest.filter(({ text }) => !/^(?:about|on)$/iu.test(text)),
    index,
  );
  return reported.rest.at(-1) === rest.at(-1) ? named : reported;
}

const COMPARES = /\b(?:compared?|contrast|versus|vs|differences? between)\b/iu;

function withinOf(
  sessions: readonly string[],
  inTime: ReadonlySet<string> | null,
): ReadonlySet<string> | null {
  return sessions.length > 0 ? new Set(sessions) : inTime;
}
