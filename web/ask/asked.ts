import type { Counted, Intent, Kind, State } from '../../src/serve/contract.ts';
import { NOTHING_SET } from '../links.ts';

/** A question, and the parts of the state that are set over what it says. */
export interface Asked {
  readonly question: string;
  /** Null where all is as the question says. */
  readonly state: Partial<State> | null;
  /** Whether a language model is to set the quotations out; left out, as the reader has set it for all. */
  readonly arrange?: boolean;
}

/** What an answer's address asks, as `answerLink` writes it and a form fills it in; null where it asks nothing. */
export function askedBy(query: URLSearchParams): Asked | null {
  const question = query.get('q')?.trim() ?? '';
  if (question === '') return null;
  const rest = query.get('rest') === 'none' ? NOTHING_SET : {};
  const state = { ...rest, ...lists(query), ...values(query) };
  const asked = { question, state: Object.keys(state).length === 0 ? null : state };
  return query.get('arrange') === '1' ? { ...asked, arrange: true } : asked;
}

const LISTS = { speaker: 'speakers', without: 'without', session: 'sessions' } as const;

/** `speaker=` alone means nobody. */
function lists(query: URLSearchParams): Partial<State> {
  const named = Object.entries(LISTS).filter(([name]) => query.has(name));
  return Object.fromEntries(
    named.map(([name, part]) => [part, query.getAll(name).filter((value) => value.trim() !== '')]),
  );
}

/** `topic=` means none. */
function values(query: URLSearchParams): Partial<State> {
  const text = (name: string) => query.get(name)?.trim() || null;
  const intent = text('intent') as Intent | null;
  return {
    ...(query.has('topic') && { topic: text('topic') }),
    ...(query.has('from') && { from: year(text('from')) }),
    ...(query.has('to') && { to: year(text('to')) }),
    ...(query.has('kind') && { kind: text('kind') as Kind | null }),
    ...(intent !== null && { intent }),
    ...(query.has('of') && { of: text('of') as Counted | null }),
  };
}

const year = (text: string | null): number | null =>
  text === null || !/^\d{1,4}$/u.test(text) ? null : Number(text);
