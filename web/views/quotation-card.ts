import type { Citation } from '../../src/serve/contract.ts';
import { leadIn, leadOut } from '../context.ts';
import { quotationLink } from '../links.ts';
import { type Child, type Element, element } from '../markup/element.ts';
import { ATTRIBUTION_TEXT, dateText, groupName, SITE, titleText } from '../text/site-text.ts';
import { kindBadge } from './kind-badge.ts';

interface CardOptions {
  /** `[1]`, where the text refers to it by a number. */
  readonly mark?: string | undefined;
  /** Whether the card itself says who speaks, where no heading above it does. */
  readonly named?: boolean | undefined;
}

/**
 * A quotation with a little of what stands around it, its source, and the way there. It carries its citation as JSON in
 * `data-citation`, from which scripts copy and export it.
 */
export function quotationCard(citation: Citation, options: CardOptions = {}): Element {
  const { quote, before, after, session, title, date, year, kind } = citation;
  const { mark, named = false } = options;
  return element(
    'figure',
    { class: 'quotation', 'data-citation': JSON.stringify(citation) },
    element(
      'blockquote',
      {},
      context(leadIn(before)),
      element('q', {}, quote),
      context(leadOut(after)),
    ),
    element(
      'figcaption',
      {},
      mark === undefined ? null : element('span', { class: 'n' }, mark),
      named ? element('b', { class: 'speaker' }, groupName(citation)) : null,
      element('cite', {}, titleText(title, session)),
      element('span', { class: 'when' }, dateText(date, year)),
      kindBadge(kind),
      attribution(citation),
      actions(citation),
    ),
  );
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
function actions(citation: Citation): Element {
  return element(
    'span',
    { class: 'actions' },
    element('a', { class: 'read', href: quotationLink(citation) }, SITE.readInContext),
    element(
      'button',
      { type: 'button', class: 'quiet needs-script', 'data-action': 'copy-quotation' },
      SITE.copy,
    ),
    element(
      'button',
      { type: 'button', class: 'quiet needs-script', 'data-action': 'export-quotation' },
      SITE.exportAs,
    ),
  );
}
