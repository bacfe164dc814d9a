/** Markup that has been escaped; only `html` makes it, so text can never pass for it. */
export class SafeHtml {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

type Value = string | number | SafeHtml | null | readonly Value[];

/** A template whose values are text, escaped, unless they are themselves made by `html`. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): SafeHtml {
  let markup = '';
  for (const [at, part] of parts.entries()) markup += part + markupOf(values[at] ?? null);
  return new SafeHtml(markup);
}

function markupOf(value: Value): string {
  if (value === null) return '';
  if (value instanceof SafeHtml) return value.markup;
  if (typeof value === 'object') return value.map(markupOf).join('');
  return escapeHtml(String(value));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
}
