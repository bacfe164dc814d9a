import { type Element, element } from '../markup/element.ts';
import { toHtml } from '../markup/to-html.ts';
import { groupName } from '../text/site-text.ts';
import {
  accessedText,
  collectionVersionText,
  disclaimerText,
  GENRE_TEXT,
} from '../text/take-away-text.ts';
import type { ExportDocument, ExportedQuotation } from './export-document.ts';
import { title, whenAndWhere, whoseWords } from './wording.ts';

export interface Copied {
  readonly text: string;
  readonly html: string;
}

/** A quotation with its full citation, as plain text and with its form: what the clipboard gets. */
export function copiedQuotation(document: ExportDocument): Copied {
  const { quotations } = document;
  return {
    text: quotations.map((one) => plain(one, document.accessed)).join('\n\n'),
    html: toHtml(quotations.map((one) => formed(one, document.accessed))).replaceAll('\r', '&#13;'),
  };
}

/** The exact words in a paragraph of their own, then a line each for who and where, whose words, and the address. */
function plain(quotation: ExportedQuotation, accessed: string): string {
  const { citation, address } = quotation;
  const who = `— ${groupName(citation)}, ${title(citation)}, ${whenAndWhere(quotation).join(', ')}.`;
  const lines = [who, ...remarks(quotation, accessed), address];
  return `“${citation.quote}”\n${lines.join('\n')}`;
}

function formed(quotation: ExportedQuotation, accessed: string): Element {
  const { citation, address } = quotation;
  return element(
    'div',
    {},
    element(
      'blockquote',
      { cite: address },
      element('p', {}, '“', element('span', { dir: 'auto' }, citation.quote), '”'),
    ),
    element(
      'p',
      {},
      `— ${groupName(citation)}, `,
      element('cite', {}, element('a', { href: address }, title(citation))),
      `, ${whenAndWhere(quotation).join(', ')}. ${remarks(quotation, accessed).join(' ')} ${address}`,
    ),
  );
}

function remarks(quotation: ExportedQuotation, accessed: string): string[] {
  const { citation, collection, source } = quotation;
  return [
    `${GENRE_TEXT[citation.kind]}: ${whoseWords(quotation)}`,
    ...(source.disclaimer === null ? [] : [disclaimerText(source.disclaimer)]),
    `${accessedText(accessed)} ${collectionVersionText(collection)}`,
  ];
}
