import { exploreLink, type Search } from '../links.ts';
import { type Child, type Element, element } from '../markup/element.ts';
import { EXPLORE, pageText } from '../text/explore-text.ts';

/** The way to the pages before and behind; null where there is one page. */
export function pageLinks(search: Search, page: number, pages: number): Child {
  if (pages === 1) return null;
  const to = (number: number, name: string, rel: string): Element =>
    number < 1 || number > pages
      ? element('span', { class: 'nowhere' }, name)
      : element('a', { href: exploreLink({ ...search, page: number }), rel }, name);
  return element(
    'nav',
    { class: 'page-links', 'aria-label': EXPLORE.pages },
    to(page - 1, EXPLORE.previous, 'prev'),
    element('span', { class: 'facts' }, pageText(page, pages)),
    to(page + 1, EXPLORE.next, 'next'),
  );
}
