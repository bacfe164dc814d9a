import { Element } from '../../../web/markup/element.ts';
import { escapeHtml } from '../../../web/markup/escape-html.ts';
import { toHtml } from '../../../web/markup/to-html.ts';

/** Markup that has been escaped; only `html` makes it, so text can never pass for it. */
export class SafeHtml {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

type Value = string | number | SafeHtml | Element | null | readonly Value[];

/** A template whose values are text, escaped, unless they are made by `html` or are elements of a view. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): SafeHtml {
  let markup = '';
  for (const [at, part] of parts.entries()) markup += part + markupOf(values[at] ?? null);
  return new SafeHtml(markup);
}

function markupOf(value: Value): string {
  if (value === null) return '';
  if (value instanceof SafeHtml) return value.markup;
  if (value instanceof Element) return toHtml(value);
  if (typeof value === 'object') return value.map(markupOf).join('');
  return escapeHtml(String(value));
}
