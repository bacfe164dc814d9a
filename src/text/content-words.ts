import { GRAMMAR_WORDS, STOP_WORDS } from './stop-words.ts';
import { words } from './words.ts';

/**
 * The words of a query that carry its topic. A query made of frame words alone ("discussion of views") is about
 * just these, so they are given back; only grammar never is.
 */
export function contentWords(query: string): readonly string[] {
  const all = [...new Set(words(query))];
  const content = all.filter((word) => !STOP_WORDS.has(word));
  return content.length > 0 ? content : all.filter((word) => !GRAMMAR_WORDS.has(word));
}
