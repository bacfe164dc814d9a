import type { Span } from '../domain.ts';
import { countWords } from '../text/words.ts';

/** A sentence of more words is quoted in parts. */
export const QUOTABLE_WORDS_MAX = 60;
const PART_WORDS = 40;
const CLAUSE_END = /[,;:)–—]$/u;

/** A sentence as spans short enough to quote: whole, or cut behind a comma, or at the latest after so many words. */
export function quotableParts(text: string, span: Span): readonly Span[] {
  const sentence = text.slice(span.start, span.end);
  if (countWords(sentence) <= QUOTABLE_WORDS_MAX) return [span];
  const parts: Span[] = [];
  let start = -1;
  let words = 0;
  let end = span.start;
  for (const match of sentence.matchAll(/\S+/gu)) {
    if (start < 0) start = span.start + match.index;
    end = span.start + match.index + match[0].length;
    words++;
    const mayEnd = words >= PART_WORDS / 2 && CLAUSE_END.test(match[0]);
    if (!mayEnd && words < PART_WORDS) continue;
    parts.push({ start, end });
    [start, words] = [-1, 0];
  }
  return start < 0 ? parts : [...parts, { start, end }];
}

/** `(Applause)`, `[ Laughter ]`, `(Off microphone) .` at an edge: said by nobody. */
const DIRECTION_BEFORE = /^(?:[([][^()[\]]{0,60}[)\]][\s.]*)+/u;
const DIRECTION_BEHIND = /(?:\s*[([][^()[\]]{0,60}[)\]][\s.]*)+$/u;
const STAGE =
  /^[\s.]*[([]\s*(?:applause|laugh\w*|chuckl\w*|off mic\w*|microphone|audio\b.*|lost audio|no audio|pause|static|inaudible|music|cheer\w*|video\b.*|silence|break|concluded|no response|speaking .*|\?)\s*[)\]]/iu;

/** A quotation without the stage directions at its edges; null where nothing else is in it. */
export function withoutDirections(text: string, span: Span): Span | null {
  let { start, end } = span;
  const before = DIRECTION_BEFORE.exec(text.slice(start, end))?.[0] ?? '';
  if (STAGE.test(before)) start += before.length;
  const behind = DIRECTION_BEHIND.exec(text.slice(start, end))?.[0] ?? '';
  if (STAGE.test(behind)) end -= behind.length;
  while (start < end && /\s/u.test(text[end - 1] ?? '')) end--;
  return /[\p{L}\p{N}]/u.test(text.slice(start, end)) ? { start, end } : null;
}
