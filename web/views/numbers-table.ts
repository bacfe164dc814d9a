import { type Child, type Element, element } from '../markup/element.ts';

/** A table of numbers; where it is wider than the page it moves within its own box, by keys too. */
export function numbersTable(name: string, content: readonly Child[]): Element {
  return element(
    'div',
    { class: 'numbers' },
    element(
      'div',
      { class: 'scroller', role: 'region', tabindex: 0, 'aria-label': name },
      element('table', {}, content),
    ),
  );
}
