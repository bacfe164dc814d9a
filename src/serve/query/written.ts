import type { Query } from './query-parts.ts';

/** What was written into a form, as its address says it, where a wrong part is passed over: a page is of more use than a refusal. */

/** Every filled text of a field, without white space around it. */
export function writtenTexts(query: Query, name: string): readonly string[] {
  return [query[name] ?? []].flat().flatMap((value) => {
    const text = typeof value === 'string' ? value.trim() : '';
    return text === '' ? [] : [text];
  });
}

/** The one text of a field, cut to so many characters; '' where there is none, and where there are several. */
export function writtenText(query: Query, name: string, charsMax: number): string {
  const [text = '', ...more] = writtenTexts(query, name);
  return more.length > 0 ? '' : text.slice(0, charsMax);
}

/** The one whole number of a field; null where none is written. */
export function writtenNumber(query: Query, name: string): number | null {
  const text = writtenText(query, name, DIGITS_MAX + 1);
  return /^\d+$/u.test(text) && text.length <= DIGITS_MAX ? Number(text) : null;
}

/** More than any place in a record or a list has. */
const DIGITS_MAX = 15;

/** Which page of a list is asked for, from 1. */
export function writtenPage(query: Query): number {
  return Math.max(1, writtenNumber(query, 'page') ?? 1);
}
