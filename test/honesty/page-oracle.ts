import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { Answer } from '../../src/asking.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** Elements that fetch something or run something, and attributes that lead somewhere. */
const LIVELY = new Set(['img', 'script', 'iframe', 'object', 'embed', 'link', 'style', 'meta']);
const ADDRESSES = new Set(['href', 'src', 'action', 'formaction']);

/** What a page says beyond what it says of the same answer without a model; the words of its quotations apart. */
export function saidOnPage(html: string, without: string): string {
  const own = ownOf(without);
  return proseOf(nodesOf(parseFragment(html)))
    .filter((text) => !own.has(text))
    .join('');
}

/** What is wrong with a page of an answer: quotations that are none, ways out of it, anything that runs. */
export function pageFaults(html: string, answer: Answer): readonly string[] {
  const quotes = [...answer.citations, ...answer.related].map(({ quote }) => quote);
  const nodes = nodesOf(parseFragment(html));
  const quoted = nodes.filter((node) => tagOf(node) === 'q' || isExcerpt(node)).map(textOf);
  return [
    ...nodes
      .map(tagOf)
      .filter((tag) => LIVELY.has(tag))
      .map((tag) => `the page has <${tag}>`),
    ...nodes.flatMap(attributeFaults),
    ...quoted
      .filter((text) => !quotes.some((quote) => quote.includes(text)))
      .map((text) => `the page quotes ${text}`),
  ];
}

const owns = new Map<string, ReadonlySet<string>>();

/** Kept, since many lies are told of one answer. */
function ownOf(html: string): ReadonlySet<string> {
  const own = owns.get(html) ?? new Set(proseOf(nodesOf(parseFragment(html))));
  owns.set(html, own);
  return own;
}

const proseOf = (nodes: readonly Node[]) =>
  nodes.filter((node) => ownText(node) !== '' && !isInsideQuotation(node)).map(ownText);

const nodesOf = (node: Node): readonly Node[] => [
  node,
  ...('childNodes' in node ? node.childNodes.flatMap(nodesOf) : []),
];

const tagOf = (node: Node) => ('tagName' in node ? node.tagName : '');
const attributesOf = (node: Node) => ('attrs' in node ? node.attrs : []);
const ownText = (node: Node) => (node.nodeName === '#text' && 'value' in node ? node.value : '');
const textOf = (node: Node) => nodesOf(node).map(ownText).join('');

/** The record's own words amid the model's: they may hold quotation marks that the record has. */
const isExcerpt = (node: Node) =>
  attributesOf(node).some(({ name, value }) => name === 'class' && value === 'excerpt');

/** A card holds the record's words alone, those before and behind the quotation too. */
function isInsideQuotation(node: Node): boolean {
  const isQuotation = tagOf(node) === 'q' || tagOf(node) === 'figure' || isExcerpt(node);
  const parent = 'parentNode' in node ? node.parentNode : null;
  return isQuotation || (parent !== null && isInsideQuotation(parent));
}

/** Links stay in the house; nothing listens. */
function attributeFaults(node: Node): readonly string[] {
  return attributesOf(node)
    .filter(({ name, value }) =>
      ADDRESSES.has(name) ? !/^(?:\/(?!\/)|#)/u.test(value) : /^on/iu.test(name),
    )
    .map(({ name, value }) => `the page has ${name}=${value}`);
}
