/** The words around a quotation, a little of them, set so that it shows where they were cut off. */

const CHARS_MAX = 90;

/** Ends in a space; begins with an ellipsis where it begins inside a sentence. */
export function leadIn(before: string): string {
  const words = lastWords(before.trim());
  if (words === '') return '';
  return `${/^[\p{Lu}\p{N}“"‘'(]/u.test(words) ? '' : '… '}${words} `;
}

/** Begins with a space, unless with a mark that clings; ends with an ellipsis inside a sentence. */
export function leadOut(after: string): string {
  const words = firstWords(after.trim());
  if (words === '') return '';
  const gap = /^[,.;:!?)’”]/u.test(words) ? '' : ' ';
  return `${gap}${words}${/[.!?…)”"]$/u.test(words) ? '' : ' …'}`;
}

function lastWords(text: string): string {
  return text.length <= CHARS_MAX ? text : text.slice(-CHARS_MAX).replace(/^\S*\s+/u, '');
}

function firstWords(text: string): string {
  return text.length <= CHARS_MAX ? text : text.slice(0, CHARS_MAX).replace(/\s+\S*$/u, '');
}
