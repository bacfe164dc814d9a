import { type Element, element } from '../markup/element.ts';
import { EXPLORE } from '../text/explore-text.ts';

/** The ways to explore, in the order of their tabs. */
const TABS = {
  '/explore': EXPLORE.tabSearch,
  '/compare': EXPLORE.tabCompare,
  '/trends': EXPLORE.tabTrends,
  '/exchanges': EXPLORE.tabExchanges,
  '/check': EXPLORE.tabCheck,
} as const;

export type ExplorePath = keyof typeof TABS;

/** The tabs above every page of Explore; its styles are in `explore.css`. */
export function exploreNav(current: ExplorePath): Element {
  const tabs = Object.entries(TABS).map(([path, name]) =>
    element('a', { href: path, 'aria-current': path === current ? 'page' : null }, name),
  );
  return element('nav', { class: 'tabs', 'aria-label': EXPLORE.tabs }, ...tabs);
}
