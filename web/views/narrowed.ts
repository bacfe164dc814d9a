import type { Facets, Kind } from '../../src/serve/contract.ts';
import type { Search } from '../links.ts';

/** What a search may be narrowed by. */
export type FacetName = keyof Facets;

/** The search narrowed to one value more; its results begin at the first page again. */
export function withValue(search: Search, name: FacetName, value: string): Search {
  const { speakers = [], events = [], sessions = [], kinds = [] } = search;
  const narrowed: Readonly<Record<FacetName, Search>> = {
    speakers: { speakers: [...speakers, value] },
    years: { from: Number(value), to: Number(value), undated: false },
    events: { events: [...events, value] },
    kinds: { kinds: [...kinds, value as Kind] },
    sessions: { sessions: [...sessions, value] },
  };
  return { ...search, page: 1, ...narrowed[name] };
}

/** The search without one of its values; years go together. */
export function withoutValue(search: Search, name: FacetName, value: string): Search {
  const without = <Value extends string>(values: readonly Value[] = []) =>
    values.filter((one) => one !== value);
  const widened: Readonly<Record<FacetName, Search>> = {
    speakers: { speakers: without(search.speakers) },
    years: { from: null, to: null, undated: false },
    events: { events: without(search.events) },
    kinds: { kinds: without(search.kinds) },
    sessions: { sessions: without(search.sessions) },
  };
  return { ...search, page: 1, ...widened[name] };
}

/** The search in the whole collection. */
export function withoutFilters({ q, mode, sort }: Search): Search {
  return { q, mode, sort };
}
