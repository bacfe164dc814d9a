import { type Element, element } from '../markup/element.ts';
import { COLLECTION } from '../text/collection-text.ts';

interface Removal {
  /** Told to those who hear the page and do not see what the word stands beside. */
  readonly what: string;
  /** Where the form goes. */
  readonly action: string;
  readonly asked: string;
}

/** Opened by its summary, so that nothing goes by one slip of the hand; works without script. */
export function removal({ what, action, asked }: Removal): Element {
  return element(
    'details',
    { class: 'remove' },
    element(
      'summary',
      {},
      COLLECTION.remove,
      element('span', { class: 'visually-hidden' }, ` ${what}`),
    ),
    element(
      'form',
      { method: 'post', action },
      element('p', {}, asked),
      element('button', { type: 'submit' }, COLLECTION.removeIt),
    ),
  );
}
