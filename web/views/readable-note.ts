import { type Element, element } from '../markup/element.ts';
import { COLLECTION } from '../text/collection-text.ts';

/** Which files can be read, and what to do with those that cannot. */
export function readableNote(): Element {
  return element(
    'details',
    { class: 'readable' },
    element('summary', {}, COLLECTION.readable),
    element(
      'ul',
      {},
      COLLECTION.readables.map((one) => element('li', {}, one)),
    ),
    element('p', {}, `${COLLECTION.notReadable} ${COLLECTION.notReadableMore}`),
    element('p', {}, COLLECTION.keeps),
  );
}
