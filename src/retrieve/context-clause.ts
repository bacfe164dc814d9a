import type { Span } from '../domain.ts';

/**
 * Where a clause begins that tells on which occasion something was said:
 *
 *   What did the designer think of rubber [when discussing the case]?
 *   [During the debate on fees], what did the minister promise?
 *   [According to the chair], who pays?
 */
const BEGINNING =
  /\b(?:(?:when|while)\s+(?:\w*ing\b|(?:they|he|she|the|it|we)\b|introduc|discuss|talk|mention)|(?:in|during|after|from)\s+(?:the|their|his|her)\s+(?:discussion|debate|talk|conversation|meeting)s?\b|according to\b|in terms of\b|during\b)/iu;

/** Words before a clause that still leads the question: `And according to …`. */
const LEADING_WORDS_MAX = 1;

const countWords = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** The clause of a query that tells the occasion, or null where there is none, or nothing else. */
export function contextClause(query: string): Span | null {
  const found = BEGINNING.exec(query);
  if (!found) return null;
  const start = found.index;
  if (countWords(query.slice(0, start)) > LEADING_WORDS_MAX) return { start, end: query.length };
  // A leading clause ends at its comma; without one there is no telling where.
  const comma = query.indexOf(',', start + found[0].length);
  if (comma < 0 || countWords(query.slice(comma)) === 0) return null;
  return { start, end: comma };
}
