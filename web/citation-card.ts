import type { Citation } from '../src/serve/contract.ts';
import { leadIn, leadOut } from './context.ts';
import { element } from './element.ts';
import { quotationLink } from './links.ts';
import { ATTRIBUTION_TEXT, dateText, KIND_TEXT, SITE, titleText } from './text/site-text.ts';

/** A quotation with a little of what stands around it, its source, and the way there; `mark` is its `[1]`. */
export function citationCard(citation: Citation, mark: string): HTMLElement {
  const { quote, before, after, session, title, date, year, kind } = citation;
  const badge = element('span', { class: `badge kind-${kind}` }, KIND_TEXT[kind].badge);
  badge.title = KIND_TEXT[kind].note;
  const link = quotationLink(citation);
  return element(
    'figure',
    { class: 'quotation' },
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
      element('span', { class: 'n' }, mark),
      element('cite', {}, titleText(title, session)),
      element('span', { class: 'when' }, dateText(date, year)),
      badge,
      ...attribution(citation),
      element(
        'span',
        { class: 'actions' },
        element('a', { href: link }, SITE.readInContext),
        copyButton(citation),
      ),
    ),
  );
}

function context(words: string): HTMLElement | null {
  return words.trim() === '' ? null : element('span', { class: 'context' }, words);
}

/** `labelled AUDIENCE · gives the name in this turn`, where the record does not plainly print the name. */
function attribution({ label, speaker, attribution: how }: Citation): HTMLElement[] {
  const known = ATTRIBUTION_TEXT[how];
  if (known === null) return [];
  const printed = label === null || label === speaker ? '' : `${label}: `;
  return [element('span', { class: 'attribution' }, `${printed}${known}`)];
}

function copyButton(citation: Citation): HTMLElement {
  const button = element('button', { type: 'button', class: 'quiet' }, SITE.copy);
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(withSource(citation)).then(() => {
      button.textContent = SITE.copied;
    });
  });
  return button;
}

/** A quotation never leaves without who, where and when, and what its words are. */
function withSource(citation: Citation): string {
  const { quote, speaker, label, session, title, date, year, kind } = citation;
  const who = speaker ?? label ?? SITE.unnamed;
  const source = [who, titleText(title, session), dateText(date, year), KIND_TEXT[kind].badge];
  const link = new URL(quotationLink(citation), location.href).href;
  return `“${quote}” (${source.join(', ')}) ${link}`;
}
