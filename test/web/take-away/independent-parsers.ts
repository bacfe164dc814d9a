/** Reads each format with a parser that this project has not written. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { type Node, Parser } from 'commonmark';
import { parse as parseCsv } from 'csv-parse/sync';
import { type DefaultTreeAdapterTypes, parse as parseHtml } from 'parse5';

export interface Reference {
  readonly id?: string;
  readonly type?: string;
  readonly title?: string;
  readonly author?: readonly { family?: string; given?: string; literal?: string }[];
  readonly note?: string;
  readonly annote?: string;
  readonly URL?: string;
  readonly accessed?: { readonly 'date-parts': readonly (readonly number[])[] };
}

const TYPES = { bibtex: '@biblatex/text', ris: '@ris/file', 'csl-json': '@csl/list+object' };

/** A bibliography, as CSL-JSON. Which format it is in is said, since a quotation may look like another one. */
export function references(text: string, format: keyof typeof TYPES): readonly Reference[] {
  if (text === '') return [];
  const data: unknown = format === 'csl-json' ? JSON.parse(text) : text;
  const options = { forceType: TYPES[format], generateGraph: false } as const;
  return plugins.input.chain(data, options) as readonly Reference[];
}

/** Rows by the names of their columns; a formula's apostrophe is taken off as the format says. */
export function csvRows(text: string): Record<string, string>[] {
  const rows: Record<string, string>[] = parseCsv(text, {
    bom: true,
    columns: true,
    record_delimiter: '\r\n',
  });
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, unguarded(cell)])),
  );
}

export function unguarded(cell: string): string {
  const rest = cell.slice(1);
  return /^'(?:'*[\t\r\n]|'*\s*[=+\-@＝＋－＠])/u.test(cell) ? rest : cell;
}

type HtmlNode = DefaultTreeAdapterTypes.Node;

export interface HtmlElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Every element of a page, in order, with all the text in it. */
export function htmlElements(html: string): HtmlElement[] {
  return allIn(parseHtml(html)).flatMap((node) =>
    'tagName' in node
      ? [
          {
            tag: node.tagName,
            attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
            text: textIn(node),
          },
        ]
      : [],
  );
}

function allIn(node: HtmlNode): HtmlNode[] {
  return [node, ...('childNodes' in node ? node.childNodes.flatMap(allIn) : [])];
}

function textIn(node: HtmlNode): string {
  return allIn(node)
    .map((one) => (one.nodeName === '#text' && 'value' in one ? one.value : ''))
    .join('');
}

/** The text of each block quote, its paragraphs joined as they were cut; and the kinds of all nodes. */
export function markdownQuotes(text: string): string[] {
  return nodesOf(text, 'block_quote').map((quote) => {
    const paragraphs: string[] = [];
    for (let child = quote.firstChild; child !== null; child = child.next) {
      paragraphs.push(markdownTextIn(child));
    }
    return paragraphs.join('\n\n');
  });
}

export function nodesOf(text: string, kind: string): Node[] {
  const found: Node[] = [];
  const walker = new Parser().parse(text).walker();
  for (let event = walker.next(); event !== null; event = walker.next()) {
    if (event.entering && event.node.type === kind) found.push(event.node);
  }
  return found;
}

export function markdownTextIn(node: Node): string {
  if (node.type === 'softbreak') return '\n';
  if (node.type === 'linebreak') return 'a hard break';
  if (node.literal !== null) return node.type === 'text' ? node.literal : `<${node.type}>`;
  let text = '';
  for (let child = node.firstChild; child !== null; child = child.next) {
    text += markdownTextIn(child);
  }
  return text;
}
