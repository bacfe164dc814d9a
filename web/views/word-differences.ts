import type { NearQuotation, WordDifference } from '../../src/serve/contract.ts';
import { type Child, type Element, element } from '../markup/element.ts';
import { CHECK } from '../text/check-text.ts';

/** What was given beside what was said, word by word; told in words too, for those who do not see how it is set. */
export function wordDifferences({ differences }: Pick<NearQuotation, 'differences'>): Element {
  return element(
    'div',
    { class: 'differences' },
    element('h3', {}, CHECK.compared),
    element('p', {}, ...differences.flatMap((one) => [...marked(one), ' '])),
    element('p', { class: 'facts' }, CHECK.key),
  );
}

function marked({ type, given, said }: WordDifference): readonly Child[] {
  if (type === 'same') return [said];
  const del = element('del', {}, hidden(CHECK.given), given);
  const ins = element('ins', {}, hidden(CHECK.said), said);
  if (type === 'changed') return [del, ' ', ins];
  return [type === 'added' ? del : ins];
}

const hidden = (words: string) => element('span', { class: 'visually-hidden' }, `${words} `);
