import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { type Child, element } from '../../web/markup/element.ts';
import { toHtml } from '../../web/markup/to-html.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** What a browser's parser makes of HTML: tags with their attributes, and text. */
const read = (html: string) => parseFragment(html).childNodes.map(plain);
const plain = (node: Node): unknown =>
  'tagName' in node
    ? [
        node.tagName,
        Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
        ...node.childNodes.map(plain),
      ]
    : 'value' in node && node.value;

/** Text that HTML can hold at all: it has no way to write NUL, and reads \r as \n. */
const text = fc.string({ unit: 'binary' }).map((one) => one.replace(/[\0\r]/gu, '.'));

describe('the HTML of a view', () => {
  it('gives back every text, whatever markup is in it', () => {
    fc.assert(
      fc.property(text, text, (inside, attribute) => {
        const html = toHtml(element('p', { title: attribute }, inside));
        const words = inside === '' ? [] : [inside];
        expect(read(html)).toEqual([['p', { title: attribute }, ...words]]);
      }),
    );
  });

  it('refuses data that only looks like an element', () => {
    const data: unknown = JSON.parse('{"tag":"script","attributes":{},"children":["alert(1)"]}');
    expect(() => toHtml(element('p', {}, data as Child))).toThrow(TypeError);
  });

  it('leaves out what is not there, and writes an attribute alone where it is true', () => {
    const made = element('input', { hidden: true, value: null, title: false, size: 3 });
    expect(toHtml(made)).toBe('<input hidden size="3">');
    expect(toHtml(element('p', {}, null, ['a', [1, null]]))).toBe('<p>a1</p>');
  });
});
