/** Addresses of the pages, for the page and for the pages made on the server. */
import type { ExploreMode, ExploreSort, Kind, State } from '../src/serve/contract.ts';

export interface Place {
  readonly session: string;
  readonly turn: number;
  readonly start: number;
  readonly end: number;
}

/** Opens the reader at the turn, with exactly these characters marked. */
export function quotationLink({ session, turn, start, end }: Place): string {
  return `${sessionLink(session)}?start=${start}&end=${end}#t${turn}`;
}

export function sessionLink(session: string): string {
  return `/sessions/${encodeURIComponent(session)}`;
}

export function personLink(id: string): string {
  return `/people/${encodeURIComponent(id)}`;
}

/** The start page with a question written into the box, not yet asked. */
export function askLink(question: string): string {
  return `/?q=${encodeURIComponent(question)}`;
}

/**
 * An answer's own address: the question, and the parts of the state that are set over what it says. A part that is
 * there but empty means none, an absent one is as the question says; with `rest=none`, which whole states are written
 * with, an absent one is `NOTHING_SET`'s. `collection` is the version that it was made from.
 */
export function answerLink(
  question: string,
  state: Partial<State> = {},
  collection: string | null = null,
): string {
  const query = new URLSearchParams({ q: question });
  for (const [name, value] of stateParts(state)) query.append(name, value);
  if (collection !== null) query.append('v', collection);
  return `/answer?${query}`;
}

/** The parts of a state of which nothing is known. */
export const NOTHING_SET: State = {
  speakers: [],
  without: [],
  topic: null,
  from: null,
  to: null,
  sessions: [],
  kind: null,
  intent: 'said',
  of: null,
};

/** Where every part is set, those that say nothing need not be written. */
function stateParts(state: Partial<State>): [string, string][] {
  const parts = setParts(state);
  const isWhole = Object.keys(NOTHING_SET).every(
    (part) => state[part as keyof State] !== undefined,
  );
  if (!isWhole) return parts;
  const isSaid = ([name, value]: [string, string]) =>
    value !== '' && !(name === 'intent' && value === NOTHING_SET.intent);
  return [...parts.filter(isSaid), one('rest', 'none')];
}

/** Each part's name in the address, and its values as text; none at all where it is not set. */
function setParts(state: Partial<State>): [string, string][] {
  const { speakers, without, topic, from, to, sessions, kind, intent, of } = state;
  const lists = { speaker: speakers, without, session: sessions };
  const ones = { topic, from, to, kind, intent, of };
  return [
    ...Object.entries(lists).flatMap(([name, values]) =>
      values?.length === 0 ? [one(name, '')] : (values ?? []).map((value) => one(name, value)),
    ),
    ...Object.entries(ones).flatMap(([name, value]) =>
      value === undefined ? [] : [one(name, String(value ?? ''))],
    ),
  ];
}

const one = (name: string, value: string): [string, string] => [name, value];

/** Asks the same at once on the start page, where a conversation can begin with it; by a language model, if so wished. */
export function goOnLink(
  question: string,
  state: Partial<State> = {},
  { arrange = false }: { readonly arrange?: boolean } = {},
): string {
  const query = new URLSearchParams({ q: question });
  for (const [name, value] of stateParts(state)) query.append(name, value);
  query.append('ask', '1');
  if (arrange) query.append('arrange', '1');
  return `/?${query}`;
}

/** What the page calls an exchange of its conversation, counted from 0. */
export function exchangeId(at: number): string {
  return `answer-${at + 1}`;
}

/** The conversation of this tab, at one of its answers. */
export function exchangeLink(at: number): string {
  return `/#${exchangeId(at)}`;
}

/** A conversation that is kept, to go on with. */
export function conversationLink(conversation: string): string {
  return `/?conversation=${encodeURIComponent(conversation)}`;
}

/** A search through turns, as its address says it; what is absent, empty or null restricts nothing. */
export interface Search {
  readonly q?: string | undefined;
  readonly mode?: ExploreMode | undefined;
  readonly speakers?: readonly string[] | undefined;
  readonly events?: readonly string[] | undefined;
  readonly sessions?: readonly string[] | undefined;
  readonly kinds?: readonly Kind[] | undefined;
  readonly from?: number | null | undefined;
  readonly to?: number | null | undefined;
  /** Only what has no year. */
  readonly undated?: boolean | undefined;
  readonly sort?: ExploreSort | undefined;
  readonly page?: number | undefined;
}

/** The page that lists every turn of a search. */
export function exploreLink(search: Search): string {
  return withQuery('/explore', exploreQuery(search));
}

/** The table of all turns of a search. */
export function exploreTableLink(search: Search): string {
  return withQuery('/api/explore.csv', exploreQuery({ ...search, page: 1 }));
}

/** The names of a search's parts in addresses, of the page and of the API. */
function exploreQuery(search: Search): URLSearchParams {
  const { q, mode, speakers, events, sessions, kinds, from, to, undated, sort, page } = search;
  return queryOf({
    q,
    mode: mode === 'words' ? undefined : mode,
    speaker: speakers,
    event: events,
    kind: kinds,
    session: sessions,
    from,
    to,
    undated: undated ? 'true' : undefined,
    sort,
    page: page === 1 ? undefined : page,
  });
}

/** What several people said on a topic, side by side. */
export function compareLink(
  topic: string,
  speakers: readonly string[],
  years: Pick<Search, 'from' | 'to'> = {},
): string {
  const { from, to } = years;
  return withQuery('/compare', queryOf({ topic, speaker: speakers, from, to }));
}

/** The page that tells whether somebody, or with '' anybody, said something. */
export function checkLink(text: string, speaker: string): string {
  return withQuery('/check', queryOf({ text, speaker }));
}

type QueryValue = string | number | readonly string[] | null | undefined;

function queryOf(parts: Readonly<Record<string, QueryValue>>): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parts)) {
    for (const one of typeof value === 'object' ? (value ?? []) : [value]) {
      if (one !== undefined && one !== '') query.append(name, String(one));
    }
  }
  return query;
}

function withQuery(path: string, query: URLSearchParams): string {
  return query.size === 0 ? path : `${path}?${query}`;
}
