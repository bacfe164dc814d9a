import type { Span } from '../../domain.ts';
import { html, type SafeHtml } from './html.ts';

/** Parts of a text that are wrapped alike: marked, found, explained. */
export interface Layer {
  /** In the order of the text, none overlapping another. */
  readonly spans: readonly Span[];
  /** Whether a span is left alone where another layer's edge runs through it. */
  readonly onlyWhole?: boolean;
  wrap(words: SafeHtml, part: LayerPart): SafeHtml;
}

/** What is wrapped at once: a span, or what is left of it between the edges of the layers around. */
interface LayerPart extends Span {
  /** The span's place in its layer. */
  readonly place: number;
  /** Whether the span begins here. */
  readonly isFirst: boolean;
}

/** The characters of `span` with each layer's wrapping, the first layer outermost; its text is exactly the slice. */
export function layered(text: string, span: Span, layers: readonly Layer[]): SafeHtml {
  const [outermost, ...inner] = layers;
  if (outermost === undefined) return html`${text.slice(span.start, span.end)}`;
  const parts: SafeHtml[] = [];
  let at = span.start;
  for (const part of partsWithin(outermost, span)) {
    const { start, end } = part;
    parts.push(layered(text, { start: at, end: start }, inner));
    parts.push(outermost.wrap(layered(text, { start, end }, inner), part));
    at = end;
  }
  parts.push(layered(text, { start: at, end: span.end }, inner));
  return html`${parts}`;
}

function partsWithin({ spans, onlyWhole = false }: Layer, within: Span): LayerPart[] {
  return spans.flatMap((span, place) => {
    const start = Math.max(span.start, within.start);
    const end = Math.min(span.end, within.end);
    const isWhole = start === span.start && end === span.end;
    if (start >= end || (onlyWhole && !isWhole)) return [];
    return [{ start, end, place, isFirst: start === span.start }];
  });
}
