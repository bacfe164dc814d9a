import type { Kind } from '../../src/serve/contract.ts';
import { type Element, element } from '../markup/element.ts';
import { KIND_TEXT } from '../text/site-text.ts';

/** Says whose words these are, in words, not in colour alone. */
export function kindBadge(kind: Kind): Element {
  const { badge, note } = KIND_TEXT[kind];
  return element('span', { class: `badge kind-${kind}`, title: note }, badge);
}
