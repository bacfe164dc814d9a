import type { Span } from '../domain.ts';

/** A full stop after these ends no sentence: `Mr. Liu`, `St. Amour`, `No. 5`. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof st sr jr hon no vs etc fig gen sen rep inc ltd co corp gov u.n u.s u.k e.g i.e a.m p.m ph.d'.split(
    ' ',
  ),
);

/** `. ` `?” ` `!) ` and a blank line or line break; ideographic stops need no space. */
const BOUNDARY = /[.!?…]+["'”’)\]]*(?=\s)|[。！？]["'”’）」』]*|\n/gu;
const LETTERS_BEFORE_STOP = 12;

function endsAbbreviation(text: string, stop: number): boolean {
  if (text[stop] !== '.') return false;
  const before = text.slice(Math.max(0, stop - LETTERS_BEFORE_STOP), stop);
  const word = /[\p{L}.]+$/u.exec(before)?.[0].toLowerCase() ?? '';
  return ABBREVIATIONS.has(word) || /^\p{L}$/u.test(word);
}

/** `i.e. the` goes on: a sentence begins with a capital, a digit, a bracket or a quotation mark. */
function goesOn(text: string, at: number): boolean {
  const next = /\S/u.exec(text.slice(at, at + LETTERS_BEFORE_STOP))?.[0];
  return next !== undefined && /\p{Ll}/u.test(next);
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
    const isLine = match[0] === '\n';
    if (!isLine && (endsAbbreviation(part, match.index) || goesOn(part, end))) continue;
    close(end);
  }
  close(part.length);
  return found;
}
