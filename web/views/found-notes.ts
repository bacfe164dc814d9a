import type { Explored } from '../../src/serve/contract.ts';
import { exploreTableLink, type Search } from '../links.ts';
import { type Element, element } from '../markup/element.ts';
import {
  bestRuleText,
  EXPLORE,
  firstRowsText,
  readAsText,
  ruleText,
} from '../text/explore-text.ts';

/** What stands between the number of turns and the turns: what was read otherwise, by what rule, and the table of all, or of as
 * many as a table may hold. */
export function foundNotes(search: Search, explored: Explored, tableRows: number): Element {
  const { readAs, mode, terms, turns } = explored;
  const rule = mode === 'best' && search.q ? bestRuleText(turns) : ruleOf(terms);
  return element(
    'div',
    { class: 'found-notes' },
    readAs.length === 0 ? null : element('p', { class: 'read-as' }, readAsText(readAs)),
    turns === 0
      ? null
      : element(
          'a',
          { href: exploreTableLink(search), download: '' },
          turns > tableRows ? firstRowsText(tableRows) : EXPLORE.csv,
        ),
    rule === null
      ? null
      : element(
          'details',
          { class: 'rule' },
          element('summary', {}, EXPLORE.howCounted),
          element('p', {}, rule),
        ),
  );
}

function ruleOf(terms: readonly (readonly string[])[]): string | null {
  return terms.length === 0 ? null : ruleText(terms);
}
