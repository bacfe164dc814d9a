/** How a model may write that words are quoted; each puts them into marks of some kind. */
export type Dress = (words: string) => string;

const within =
  (open: string, close: string): Dress =>
  (words) =>
    `${open}${words}${close}`;

/** In two where a word ends, about the middle. */
function halves(words: string): readonly [string, string] {
  const at = words.indexOf(' ', Math.floor(words.length / 2));
  return at < 0 ? [words, ''] : [words.slice(0, at), words.slice(at + 1)];
}

/** Those that close what they open, so that it is plain what is quoted. */
export const WHOLE_DRESSES: Readonly<Record<string, Dress>> = {
  straight: within('"', '"'),
  curly: within('“', '”'),
  german: within('„', '“'),
  'german inwards': within('»', '«'),
  french: within('«\u00a0', '\u00a0»'),
  'french single': within('‹', '›'),
  corner: within('「', '」'),
  'white corner': within('『', '』'),
  'full width': within('＂', '＂'),
  'prime marks': within('〝', '〞'),
  'single curly': within('‘', '’'),
  'single straight': within("'", "'"),
  backticks: within('`', '`'),
  latex: within('``', "''"),
  escaped: within('\\"', '\\"'),
  'q element': within('<q>', '</q>'),
  'named entities': within('&ldquo;', '&rdquo;'),
  'numbered entities': within('&#8220;', '&#8221;'),
  'plain entities': within('&quot;', '&quot;'),
  bold: within('**“', '”**'),
  'italics inside': within('"*', '*"'),
  nested: within('“‘', '’”'),
  'dots at its ends': within('“… ', ' …”'),
  'mixed marks': within('"', '”'),
  'full stop inside': (words) => `“${words.replace(/[.,;:]$/u, '')}.”`,
  'broken lines': (words) => `“${halves(words).join('\n')}”`,
  'block quote': (words) => `\n\n> ${words}\n\n`,
  'blockquote element': within('\n\n<blockquote>', '</blockquote>\n\n'),
};

/** Those that leave a mark out, or break a quotation in two. */
export const BROKEN_DRESSES: Readonly<Record<string, Dress>> = {
  unclosed: within('“', ''),
  'unclosed straight': within('"', ''),
  unopened: within('', '”'),
  'over two sentences': (words) => `“${halves(words).join('. ')}”`,
  'over two paragraphs': (words) => `“${halves(words).join('\n\n')}”`,
  'each half by itself': (words) => `“${halves(words).join('” “')}”`,
  'a mark within': (words) => `"${halves(words).join('" said they, "')}"`,
};
