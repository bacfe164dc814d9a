import type { GlossaryEntry } from '../../../web/text/glossary.ts';
import { acronym, acronymSpans } from '../../../web/views/with-acronyms.ts';
import type { Span } from '../../domain.ts';
import { html, type SafeHtml } from './html.ts';
import { type Layer, layered } from './layers.ts';

/** A blank line, `one\n\ntwo`, begins a paragraph; a single break stays a break inside it. */
const PARAGRAPH_BREAK = /\r?\n\s*\n\s*/gu;

/** What stands out in a turn. */
export interface Marks {
  /** The quotation that was followed here: `mark` elements, `#m12` where one begins at 12. */
  readonly quotation: Span | null;
  /** Matches of a search, in order: `mark.found`, `#f3` where the third of the page begins. */
  readonly found: readonly FoundSpan[];
  /** Acronyms that the page has explained before, to which those of this turn are added. */
  readonly explained: Set<GlossaryEntry>;
}

export interface FoundSpan extends Span {
  /** Its number on the page, from 1. */
  readonly number: number;
}

/** The paragraphs of a turn with its marks, and each acronym explained where the turn first has it. */
export function paragraphs(text: string, turn: Span, given: Partial<Marks> = {}): SafeHtml[] {
  const marks = { quotation: null, found: [], explained: new Set<GlossaryEntry>(), ...given };
  const layers = [quotationLayer(marks), foundLayer(marks), acronymLayer(text, turn, marks)];
  return paragraphSpans(text, turn).map((span) => html`<p>${layered(text, span, layers)}</p>`);
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

function quotationLayer({ quotation }: Marks): Layer {
  return {
    spans: quotation === null ? [] : [quotation],
    wrap: (words, { start }) => html`<mark id="m${start}">${words}</mark>`,
  };
}

function foundLayer({ found }: Marks): Layer {
  return {
    spans: found,
    wrap: (words, { place, isFirst }) => {
      const id = isFirst ? html` id="f${found[place]?.number ?? 0}"` : null;
      return html`<mark class="found"${id}>${words}</mark>`;
    },
  };
}

/** A session has hundreds of them: the keyboard stops at the first of each. */
function acronymLayer(text: string, turn: Span, { explained }: Marks): Layer {
  const spans = acronymSpans(text.slice(turn.start, turn.end)).map(({ start, end, entry }) => ({
    start: turn.start + start,
    end: turn.start + end,
    entry,
  }));
  return {
    spans,
    onlyWhole: true,
    wrap: (words, { start, end, place }) => {
      const entry = spans[place]?.entry;
      if (entry === undefined) return words;
      const focusable = !explained.has(entry);
      explained.add(entry);
      return html`${acronym(text.slice(start, end), entry, { focusable })}`;
    },
  };
}
