import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html } from '../../src/serve/pages/html.ts';
import { escapeHtml } from '../../web/markup/escape-html.ts';

const NAMES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const unescaped = (markup: string) =>
  markup.replace(/&(amp|lt|gt|quot|#39);/gu, (_all, name: string) => NAMES[name] ?? '');

describe('html', () => {
  it('escapes so that no text can open a tag, close an attribute or begin an entity', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = escapeHtml(text);
        expect(escaped).not.toMatch(/[<>"']/u);
        expect(escaped).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39);)/u);
        expect(unescaped(escaped)).toBe(text);
      }),
    );
  });

  it('escapes every value that it did not make itself', () => {
    const markup = '<script>alert(1)</script>';
    expect(html`<p title="${markup}">${markup}</p>`.markup).not.toContain('<script');
    expect(html`${[markup, [markup]]}`.markup).not.toContain('<script');
    // A look-alike of its own result is text all the same.
    const forged = JSON.parse(JSON.stringify(html`<b></b>`));
    expect(() => html`${forged}`.markup).toThrow();
  });

  it('nests what it made, joins lists and leaves null out', () => {
    const items = ['a', 'b'].map((item) => html`<li>${item}</li>`);
    expect(html`<ul>${items}${null}${3}</ul>`.markup).toBe('<ul><li>a</li><li>b</li>3</ul>');
  });
});
