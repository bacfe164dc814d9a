import { type Element, element } from '../markup/element.ts';
import { EXPORT_TEXT, type Exported, FORMAT_NAMES, FORMAT_TEXT } from '../text/take-away-text.ts';

/**
 * A button a format, behind a native disclosure that works by keyboard. What is exported is found by where the menu
 * stands: `web/take-away/exportable.ts`.
 */
export function exportMenu(what: Exported): Element {
  const buttons = FORMAT_NAMES.map((format) =>
    element(
      'button',
      {
        type: 'button',
        class: 'quiet',
        'data-action': 'export',
        'data-what': what,
        'data-format': format,
      },
      FORMAT_TEXT[format],
    ),
  );
  return element(
    'details',
    { class: 'menu needs-script' },
    element('summary', {}, EXPORT_TEXT[what]),
    element('div', { class: 'menu-items' }, buttons),
  );
}
