import type { Citation } from '../../src/serve/contract.ts';
import { leadIn, leadOut } from '../context.ts';
import { quotationLink } from '../links.ts';
import { type Child, type Element, element } from '../markup/element.ts';
import { ATTRIBUTION_TEXT, dateText, groupName, SITE, titleText } from '../text/site-text.ts';
import { exportMenu } from './export-menu.ts';
import { kindBadge } from './kind-badge.ts';
import { withAcronyms } from './with-acronyms.ts';

interface CardOptions {
  /** `[1]`, where the text refers to it by a number. */
  readonly mark?: string | undefined;
  /** Whether the card itself says who speaks, where no heading above it does. */
  readonly named?: boolean | undefined;
  /** What to mark in it: offsets into the record, in order, apart. */
  readonly marks?: readonly Span[] | undefined;
  /** What the reader marks; the quotation itself where it is not said. */
  readonly opens?: Span | undefined;
  /** What `cardId` made, where something leads to it. */
  readonly id?: string | undefined;
}

/** Of the card of a citation, within the exchange that is shown at a place. */
export function cardId(place: string, n: number): string {
  return `${place}-q${n}`;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A quotation with a little of what stands around it, its source, and the way there. It carries its citation as JSON in
 * `data-citation`, from which scripts copy and export it.
 */
export function quotationCard(citation: Citation, options: CardOptions = {}): Element {
  const { before, after, session, title, date, year, kind } = citation;
  const { mark, named = false, marks = [], opens = citation, id } = options;
  return element(
    'figure',
    { class: 'quotation', id, 'data-citation': JSON.stringify(citation) },
    element(
      'blockquote',
      {},
      context(leadIn(before)),
      element('q', {}, ...withMarks(citation, marks)),
      context(leadOut(after)),
    ),
    element(
      'figcaption',
      { 'data-address': quotationLink(citation) },
      mark === undefined ? null : element('span', { class: 'n' }, mark),
      named ? element('b', { class: 'speaker' }, groupName(citation)) : null,
      element('cite', {}, titleText(title, session)),
      element('span', { class: 'when' }, dateText(date, year)),
      kindBadge(kind),
      attribution(citation),
      actions(citation, opens),
    ),
  );
}

/** The quotation with its marked parts in `mark` elements. */
function withMarks({ quote, start }: Citation, marks: readonly Span[]): readonly Child[] {
  const pieces = marks.flatMap((mark, i): Child[] => [
    ...withAcronyms(quote.slice((marks[i - 1]?.end ?? start) - start, mark.start - start)),
    element('mark', {}, ...withAcronyms(quote.slice(mark.start - start, mark.end - start))),
  ]);
  return [...pieces, ...withAcronyms(quote.slice((marks.at(-1)?.end ?? start) - start))];
}

function context(words: string): Child {
  return words.trim() === '' ? null : element('span', { class: 'context' }, words);
}

/** `AUDIENCE: gives the name in this turn`, where the record does not plainly print the name. */
function attribution({ label, speaker, attribution: how }: Citation): Child {
  const known = ATTRIBUTION_TEXT[how];
  if (known === null) return null;
  const printed = label === null || label === speaker ? '' : `${label}: `;
  return element('span', { class: 'attribution' }, `${printed}${known}`);
}

/** The buttons do nothing without script, and are shown only with it. */
function actions({ session, turn }: Citation, { start, end }: Span): Element {
  return element(
    'span',
    { class: 'actions' },
    element(
      'a',
      { class: 'read', href: quotationLink({ session, turn, start, end }) },
      SITE.readInContext,
    ),
    element(
      'button',
      { type: 'button', class: 'quiet needs-script', 'data-action': 'copy-quotation' },
      SITE.copy,
    ),
    exportMenu('quotation'),
  );
}
