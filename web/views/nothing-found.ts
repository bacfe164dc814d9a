import { exploreLink, type Search } from '../links.ts';
import { type Element, element } from '../markup/element.ts';
import { EXPLORE, NOTHING_FOUND, WAYS_ON } from '../text/explore-text.ts';
import { withoutFilters } from './narrowed.ts';

/** Says that nothing was found, and what may be tried instead. */
export function nothingFound(search: Search): Element {
  const { q = '', mode = 'words' } = search;
  const everywhere = exploreLink(withoutFilters(search));
  const isNarrowed = everywhere !== exploreLink({ ...search, page: 1 });
  const ways = [
    isNarrowed ? { href: everywhere, name: WAYS_ON.withoutFilters } : null,
    q !== '' && mode === 'exact'
      ? { href: exploreLink({ ...search, mode: 'words', page: 1 }), name: WAYS_ON.words }
      : null,
    q !== '' && mode !== 'best'
      ? { href: exploreLink({ ...search, mode: 'best', page: 1 }), name: WAYS_ON.best }
      : null,
    { href: '/people', name: EXPLORE.otherPeople },
  ].filter((way) => way !== null);
  return element(
    'div',
    { class: 'nothing-found' },
    element('p', {}, q === '' ? WAYS_ON.nothingChosen : NOTHING_FOUND[mode]),
    element(
      'ul',
      {},
      ...ways.map(({ href, name }) => element('li', {}, element('a', { href }, name))),
    ),
  );
}
