import type { Span } from '../../domain.ts';
import { html, type SafeHtml } from '../html.ts';

/** A blank line, `one\n\ntwo`, begins a paragraph; a single break stays a break inside it. */
const PARAGRAPH_BREAK = /\r?\n\s*\n\s*/gu;

/** The paragraphs of `turn`; what `marked` shares with them stands in `mark` elements, `#m12` where it begins at 12. */
export function paragraphs(text: string, turn: Span, marked: Span | null): SafeHtml[] {
  return paragraphSpans(text, turn).map((span) => html`<p>${withMark(text, span, marked)}</p>`);
}

function paragraphSpans(text: string, turn: Span): Span[] {
  const spans: Span[] = [];
  let start = turn.start;
  for (const gap of text.slice(turn.start, turn.end).matchAll(PARAGRAPH_BREAK)) {
    spans.push({ start, end: turn.start + gap.index });
    start = turn.start + gap.index + gap[0].length;
  }
  spans.push({ start, end: turn.end });
  return spans.filter((span) => span.start < span.end);
}

function withMark(text: string, span: Span, marked: Span | null): SafeHtml {
  const from = Math.max(span.start, marked?.start ?? span.end);
  const to = Math.min(span.end, marked?.end ?? span.start);
  if (from >= to) return html`${text.slice(span.start, span.end)}`;
  return html`${text.slice(span.start, from)}<mark id="m${from}">${text.slice(from, to)}</mark>${text.slice(to, span.end)}`;
}
