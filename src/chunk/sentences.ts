import type { Span } from '../domain.ts';
import { endsAbbreviation } from '../text/abbreviations.ts';

/**
 * `. ` `?” ` `!) ` and a line break; ideographic stops need no space. A run of stops is met at its first one only, so
 * that a line of dots costs no more than its length.
 */
const BOUNDARY = /(?<![.!?…])[.!?…]+["'”’)\]]*(?=\s)|[。！？]["'”’）」』]*|\n\s*/gu;
const LOOKED_AHEAD = 12;

/** `i.e. the` goes on: a sentence begins with a capital, a digit, a bracket or a quotation mark. */
function goesOn(text: string, at: number): boolean {
  const next = /\S/u.exec(text.slice(at, at + LOOKED_AHEAD))?.[0];
  return next !== undefined && /\p{Ll}/u.test(next);
}

/** One line break inside a sentence, as captions are wrapped; `(Applause)` or a colon before it ends the line. */
function isWrapped(text: string, { index, 0: space }: RegExpExecArray): boolean {
  if (space.indexOf('\n') !== space.lastIndexOf('\n')) return false;
  const before = text.slice(Math.max(0, index - 2), index).trimEnd();
  return !/[)\]:]$/u.test(before) && goesOn(text, index);
}

function trimmed(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from] ?? '')) from++;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
  return from < to ? { start: from, end: to } : null;
}

/** The sentences of a span, in order, white space between them left out; every other character is in one. */
export function sentences(text: string, span: Span): readonly Span[] {
  const found: Span[] = [];
  const part = text.slice(span.start, span.end);
  let open = 0;
  const close = (end: number) => {
    const sentence = trimmed(text, span.start + open, span.start + end);
    if (sentence) found.push(sentence);
    open = end;
  };
  for (const match of part.matchAll(BOUNDARY)) {
    const end = match.index + match[0].length;
    const goes = match[0].startsWith('\n')
      ? isWrapped(part, match)
      : endsAbbreviation(part, match.index) || goesOn(part, end);
    if (goes) continue;
    close(end);
  }
  close(part.length);
  return found;
}
