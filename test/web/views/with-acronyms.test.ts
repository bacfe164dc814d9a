import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Child, Element } from '../../../web/markup/element.ts';
import { toHtml } from '../../../web/markup/to-html.ts';
import { withAcronyms } from '../../../web/views/with-acronyms.ts';

function textOf(child: Child): string {
  if (child === null) return '';
  if (child instanceof Element) return child.children.map(textOf).join('');
  return typeof child === 'object' ? child.map(textOf).join('') : String(child);
}

const explained = (text: string) =>
  withAcronyms(text)
    .filter((child) => child instanceof Element)
    .map(textOf);

const words = fc.constantFrom(
  'MAG',
  'IGF',
  'MAGs',
  'the',
  'IoT',
  'IOT',
  'DC',
  '<b>',
  'É',
  '👩‍🚀',
  '&',
);
const speech = fc
  .array(fc.tuple(words, fc.constantFrom(' ', ', ', '-', '', '\n\n')))
  .map((parts) => parts.flat().join(''));

describe('text with its acronyms explained', () => {
  test('is the very text, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(speech, fc.string({ unit: 'binary' })), (text) => {
        expect(textOf(withAcronyms(text))).toBe(text);
      }),
    );
  });

  test('explains each acronym once, where it comes first', () => {
    const html = toHtml(withAcronyms('The MAG met; the MAG and the IGF.'));
    expect(html.match(/<abbr/gu)).toHaveLength(2);
    expect(html).toMatch(
      /^The <abbr[^>]*title="Multistakeholder Advisory Group\. [^"]+"[^>]*>MAG/u,
    );
    expect(html).toContain('the MAG and');
  });

  test('knows plurals, and letters as captions print them', () => {
    expect(explained('NRIs and IOT and IoT and ccTLDs')).toEqual(['NRI', 'IOT', 'ccTLD']);
  });

  test.each(['mag', 'IMAGE', 'MAGIC', 'MAG2', 'ÉIGF', 'ai', 'Washington, DC', 'WASHINGTON DC', ''])(
    'explains nothing in %j',
    (text) => expect(explained(text)).toEqual([]),
  );

  test('explains a coalition that stands after the city', () => {
    expect(explained('in Washington, DC, the DC on access')).toEqual(['DC']);
  });

  test('keeps markup in the words as text', () => {
    expect(toHtml(withAcronyms('<i>MAG</i>'))).toMatch(/^&lt;i&gt;<abbr.*<\/abbr>&lt;\/i&gt;$/u);
  });
});
