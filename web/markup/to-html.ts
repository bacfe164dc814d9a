import { type Attributes, type Child, Element } from './element.ts';
import { escapeHtml } from './escape-html.ts';

/** Elements that have neither children nor an end tag. */
const VOID_TAGS = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);

/** The HTML of a view; every string in it is escaped. */
export function toHtml(child: Child): string {
  if (child === null) return '';
  if (child instanceof Element) return elementHtml(child);
  if (typeof child === 'object') return child.map(toHtml).join('');
  return escapeHtml(String(child));
}

function elementHtml({ tag, attributes, children }: Element): string {
  const start = `<${tag}${attributesHtml(attributes)}>`;
  return VOID_TAGS.has(tag) ? start : `${start}${children.map(toHtml).join('')}</${tag}>`;
}

function attributesHtml(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => {
      if (value === false || value === null || value === undefined) return '';
      return value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;
    })
    .join('');
}
