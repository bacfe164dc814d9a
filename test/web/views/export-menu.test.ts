import { describe, expect, it } from 'vitest';
import { toHtml } from '../../../web/markup/to-html.ts';
import { exportMenu } from '../../../web/views/export-menu.ts';
import { htmlElements } from '../take-away/independent-parsers.ts';

describe.each(['quotation', 'answer', 'conversation'] as const)(
  'the menu that exports a %s',
  (what) => {
    const elements = htmlElements(toHtml(exportMenu(what)));
    const buttons = elements.filter(({ tag }) => tag === 'button');

    it('has a button a format, which says what is exported', () => {
      expect(buttons.map(({ attributes }) => attributes['data-format'])).toEqual([
        'markdown',
        'html',
        'bibtex',
        'ris',
        'csl-json',
        'csv',
      ]);
      for (const { attributes, text } of buttons) {
        expect(attributes).toMatchObject({
          type: 'button',
          'data-action': 'export',
          'data-what': what,
        });
        expect(text).not.toBe('');
      }
    });

    it('is closed, and is not shown where there is no script', () => {
      const [menu] = elements.filter(({ tag }) => tag === 'details');
      expect(menu?.attributes).toEqual({ class: 'menu needs-script' });
    });
  },
);
