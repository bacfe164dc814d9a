import type { Facet, Facets, FacetValue, Kind } from '../../src/serve/contract.ts';
import { exploreLink, type Search } from '../links.ts';
import { type Child, type Element, element } from '../markup/element.ts';
import { FACET_TEXT, leftOutText, moreValuesText, turnsText } from '../text/explore-text.ts';
import { KIND_TEXT, titleText } from '../text/site-text.ts';
import { type FacetName, withoutValue, withValue } from './narrowed.ts';

/** Values of a facet that are shown at once; the others open. */
const SHOWN_AT_ONCE = 8;

/** What a search may be narrowed to: each value with its turns is a link that adds it, or takes it away again. */
export function facetList(search: Search, facets: Facets): Element {
  const names = Object.keys(FACET_TEXT) as FacetName[];
  return element(
    'div',
    { class: 'facets' },
    ...names.map((name) => group(search, name, facets[name])),
  );
}

function group(search: Search, name: FacetName, { values, more }: Facet): Child {
  const [only, ...others] = values;
  // One value that everything has narrows nothing.
  if (only === undefined || (others.length === 0 && !only.chosen)) return null;
  const items = values.map((value) => item(search, name, value));
  const rest = items.slice(SHOWN_AT_ONCE);
  const leftOut = more === 0 ? null : element('p', { class: 'facts' }, leftOutText(more));
  return element(
    'section',
    { class: `facet of-${name}` },
    element('h3', {}, FACET_TEXT[name]),
    element('ul', {}, ...items.slice(0, SHOWN_AT_ONCE)),
    rest.length === 0
      ? null
      : element(
          'details',
          // A choice is never hidden.
          { open: values.slice(SHOWN_AT_ONCE).some(({ chosen }) => chosen) },
          element('summary', {}, moreValuesText(rest.length)),
          element('ul', {}, ...rest),
          leftOut,
        ),
  );
}

function item(search: Search, name: FacetName, value: FacetValue): Element {
  const { chosen, turns } = value;
  const change = chosen ? withoutValue : withValue;
  return element(
    'li',
    {},
    element(
      'a',
      {
        href: exploreLink(change(search, name, value.value)),
        class: chosen ? 'chosen' : null,
        'aria-current': chosen ? 'true' : null,
      },
      element('span', { class: 'box', 'aria-hidden': 'true' }, chosen ? '✓' : ''),
      element('span', { class: 'value' }, valueText(name, value)),
      element('span', { class: 'turns', title: turnsText(turns) }, turns),
    ),
  );
}

function valueText(name: FacetName, { value, title }: FacetValue): string {
  if (name === 'kinds') return KIND_TEXT[value as Kind].badge;
  return name === 'sessions' ? titleText(title, value) : value;
}
