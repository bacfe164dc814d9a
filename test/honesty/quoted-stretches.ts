/** What a reader would take for a quotation; written apart from src/arrange. */

const MARKS =
  /[“”„‟"«»‹›「」『』＂〝〞❝❞]|&(?:quot|ldquo|rdquo|laquo|raquo|#82\d\d|#34);|<\/?(?:q|blockquote)\b/iu;
/** A mark before a word and its like behind one, with 12 characters or more between them. */
const SINGLE = /(?<![\p{L}\p{N}])['‘‚‛`´](?=\S)[^'’`´\n]{12,}['’`´](?!\p{L})/u;

/** Lines, or sentences of them, in which something stands in quotation marks. */
export function quotedStretches(text: string): readonly string[] {
  return text.split('\n').filter((line) => MARKS.test(line) || SINGLE.test(line));
}

const ESCAPED = /\\([!-/:-@[-`{-~])/gu;

/** Markdown with its escapes undone, and each of these quotations, in “ and ”, taken out. */
export function withoutQuotations(markdown: string, quotes: readonly string[]): string {
  const longestFirst = quotes.toSorted((one, other) => other.length - one.length);
  return longestFirst.reduce(
    (text, quote) => text.replaceAll(`“${quote}”`, '[quotation]'),
    markdown.replace(ESCAPED, '$1'),
  );
}
