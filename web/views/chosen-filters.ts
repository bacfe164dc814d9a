import type { Facets } from '../../src/serve/contract.ts';
import { exploreLink, type Search } from '../links.ts';
import { type Child, type Element, element } from '../markup/element.ts';
import { EXPLORE, removeFilterText, yearRangeText } from '../text/explore-text.ts';
import { KIND_TEXT, titleText } from '../text/site-text.ts';
import { withoutFilters, withoutValue } from './narrowed.ts';

interface ChosenFilter {
  readonly name: string;
  /** The search without it. */
  readonly without: Search;
}

/** What a search is narrowed to, each with the way to be rid of it; null where it is narrowed to nothing. */
export function chosenFilters(search: Search, { sessions }: Facets): Child {
  const titles = new Map(sessions.values.map(({ value, title }) => [value, title]));
  const filters = filtersOf(search, (id) => titleText(titles.get(id) ?? null, id));
  if (filters.length === 0) return null;
  return element(
    'div',
    { class: 'chosen-filters' },
    element('span', { class: 'facts', id: 'chosen-filters' }, EXPLORE.chosen),
    element('ul', { 'aria-labelledby': 'chosen-filters' }, ...filters.map(chip)),
    filters.length === 1
      ? null
      : element('a', { href: exploreLink(withoutFilters(search)) }, EXPLORE.clear),
  );
}

function filtersOf(search: Search, titleOf: (id: string) => string): ChosenFilter[] {
  const { speakers = [], events = [], kinds = [], sessions = [] } = search;
  return [
    ...speakers.map((name) => ({ name, without: withoutValue(search, 'speakers', name) })),
    ...yearsOf(search).map((name) => ({ name, without: withoutValue(search, 'years', name) })),
    ...events.map((name) => ({ name, without: withoutValue(search, 'events', name) })),
    ...kinds.map((kind) => ({
      name: KIND_TEXT[kind].badge,
      without: withoutValue(search, 'kinds', kind),
    })),
    ...sessions.map((id) => ({
      name: titleOf(id),
      without: withoutValue(search, 'sessions', id),
    })),
  ];
}

/** The years that are chosen, in words; none where any will do. */
function yearsOf({ from = null, to = null, undated = false }: Search): readonly string[] {
  if (undated) return [EXPLORE.undated];
  return from === null && to === null ? [] : [yearRangeText(from, to)];
}

function chip({ name, without }: ChosenFilter): Element {
  return element(
    'li',
    {},
    element('span', { class: 'value' }, name),
    element(
      'a',
      { class: 'remove', href: exploreLink(without), 'aria-label': removeFilterText(name) },
      '×',
    ),
  );
}
