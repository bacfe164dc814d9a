/** Text and target of `[text](url)` and `![alt](url)`; a target may hold one pair of brackets, and a title. */
const LINK = /(!?)\[([^[\]]*)\]\([^()]*(?:\([^()]*\)[^()]*)*\)/gu;
/** `[label]: address` on a line of its own. */
const DEFINITION = /^[ \t]*\[[^[\]\n]{1,80}\]:[ \t]*\S.*$/gmu;
const TAG = /(?<!<)<[!/?a-z][^<>]*(?:>|$)/giu;
const ADDRESS =
  /\b(?:(?:https?|ftp|wss?):\/{1,2}|(?:javascript|vbscript|mailto|tel|file|blob):|data:[a-z]+\/|www\.)[^\s<>"“”„«»[\]]+/giu;
const MAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/gu;

const ADDRESS_END_CHARS = 8;

/** Tags that only lay words out; they go without a trace. */
const LAYOUT = new Set(
  'b br code del div em h1 h2 h3 h4 h5 h6 hr i ins li mark ol p pre small span strong sub sup u ul'.split(
    ' ',
  ),
);

/** Everything that leads elsewhere gives way to `link`, as do tags; of `[text](url)` the text stays. */
export function takeOutLinks(text: string, link: string): string {
  return text
    .replace(DEFINITION, link)
    .replace(LINK, (_, image: string, words: string) => linkText(image, words, link))
    .replace(TAG, (tag) => tagText(tag, link))
    .replace(ADDRESS, (address) => withoutEnd(address, link))
    .replace(MAIL, link);
}

/** `[1](#c1)` refers to a quotation. */
function linkText(image: string, words: string, link: string): string {
  if (image !== '') return link;
  return /^\s*\d+\s*$/u.test(words) ? `[${words}]` : `${words} ${link}`;
}

const BARE_TAG = /^<(\/?)([a-z][a-z0-9]*)([\s/]*)>$/iu;
const QUOTING_TAG =
  /^<(\/?)(?:q|blockquote|quote|quotation|quoted|citation|speech|said|verbatim|excerpt)\b[^<>]*>$/iu;

function tagText(tag: string, link: string): string {
  const quoting = QUOTING_TAG.exec(tag);
  if (quoting) return quoting[1] === '/' ? '〞' : '〝';
  const name = BARE_TAG.exec(tag)?.[2]?.toLowerCase() ?? '';
  return LAYOUT.has(name) ? ' ' : link;
}

/** A full stop or quotation mark behind an address ends the sentence and is not of it. */
function withoutEnd(address: string, link: string): string {
  const end = /[.,;:!?'’)]+$/u.exec(address.slice(-ADDRESS_END_CHARS))?.[0] ?? '';
  return link + end;
}
