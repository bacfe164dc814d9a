import type { Span } from '../domain.ts';

/** One line that has words: its trimmed span and text, and whether a blank line stands before it. */
export interface Line extends Span {
  readonly text: string;
  /** First character after the white space at the line's start, and the line's own first character. */
  readonly indent: number;
  readonly afterBlank: boolean;
}

// A captioner's hard-wrapped line is filled to 60 to 80 characters; a paragraph on one line is longer.
const WRAPPED_CHARS_MIN = 40;
const WRAPPED_CHARS_MAX = 110;
const SENTENCE_END = /[.?!:;…。？！؟”"’)\]*\-‑–—>]$/u;

/** The lines of a text that are not blank, in order. `\n`, `\r\n` and `\r` end a line. */
export function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let previousEnd = -1;
  let number = -1;
  for (const raw of text.matchAll(/[^\r\n]+|\r\n|\r|\n/g)) {
    const first = raw[0][0];
    if (first === '\n' || first === '\r') {
      number += 1;
      continue;
    }
    const content = raw[0].trim();
    if (content === '') continue;
    const indent = raw[0].length - raw[0].trimStart().length;
    const start = raw.index + indent;
    lines.push({
      start,
      end: start + content.length,
      text: content,
      indent,
      afterBlank: number - previousEnd > 1 || lines.length === 0,
    });
    previousEnd = number;
  }
  return lines;
}

/** Whether a line runs on into the next one: it is as long as a filled line and ends in mid sentence. */
export function wraps(line: Line): boolean {
  const { length } = line.text;
  return (
    length >= WRAPPED_CHARS_MIN && length <= WRAPPED_CHARS_MAX && !SENTENCE_END.test(line.text)
  );
}

/** Whether `lines[index]` begins a paragraph, and does not carry on the sentence above it. */
export function opensParagraph(lines: readonly Line[], index: number): boolean {
  const previous = lines[index - 1];
  return previous === undefined || lines[index]?.afterBlank === true || !wraps(previous);
}

/** First position at or after `from`, and before `limit`, that holds no white space; else `limit`. */
export function skipSpace(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && /\s/.test(text.charAt(at))) at += 1;
  return at;
}

/** `span` without the white space at its end. */
export function trimSpanEnd(text: string, { start, end }: Span): Span {
  let at = end;
  while (at > start && /\s/.test(text.charAt(at - 1))) at -= 1;
  return { start, end: at };
}
