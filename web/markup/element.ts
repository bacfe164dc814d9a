/** An element of a page, before the server makes HTML of it or the browser DOM: what every view is made of. */

export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;
/** Strings are text, never markup. */
export type Child = Element | string | number | null | readonly Child[];

/** Only `element` makes one, so that data that looks like an element is still text. */
export class Element {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly Child[];

  constructor(tag: string, attributes: Attributes, children: readonly Child[]) {
    this.tag = tag;
    this.attributes = attributes;
    this.children = children;
  }
}

/** `true` sets an attribute without a value; `false`, null and undefined leave it out. */
export function element(
  tag: string,
  attributes: Attributes = {},
  ...children: readonly Child[]
): Element {
  return new Element(tag, attributes, children);
}
