import { type Attributes, type Child, Element } from './element.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The nodes of a view; strings become text nodes, so that nothing in them can be markup. */
export function toDom(child: Child): DocumentFragment {
  const fragment = document.createDocumentFragment();
  append(fragment, child, false);
  return fragment;
}

function append(parent: Node, child: Child, inSvg: boolean): void {
  if (child === null) return;
  if (child instanceof Element) parent.appendChild(nodeOf(child, inSvg));
  else if (typeof child === 'object') for (const one of child) append(parent, one, inSvg);
  else parent.appendChild(document.createTextNode(String(child)));
}

function nodeOf({ tag, attributes, children }: Element, inSvg: boolean): Node {
  const isSvg = inSvg || tag === 'svg';
  const node = isSvg ? document.createElementNS(SVG, tag) : document.createElement(tag);
  setAttributes(node, attributes);
  for (const child of children) append(node, child, isSvg);
  return node;
}

function setAttributes(node: globalThis.Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    node.setAttribute(name, value === true ? '' : String(value));
  }
}
