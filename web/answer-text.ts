/** Reads the little Markdown that an answer's text is written in, as plain text. */

/** Paragraphs without marks: `*title*` is title, `\*` is a star, `> “words”` and `- words` lose their mark. */
export function plainParagraphs(markdown: string): string[] {
  return markdown
    .split(/\n\s*\n/u)
    .map((paragraph) => plain(paragraph.trim()))
    .filter((paragraph) => paragraph !== '');
}

/** What an answer says after its last quotation: how much was looked at, and what to know of it. */
export function remarks(markdown: string): string[] {
  const lastQuote = markdown.lastIndexOf('”');
  const lineEnd = markdown.indexOf('\n', lastQuote);
  if (lastQuote < 0) return plainParagraphs(markdown);
  return lineEnd < 0 ? [] : plainParagraphs(markdown.slice(lineEnd));
}

function plain(paragraph: string): string {
  return paragraph
    .replace(/^(?:#{1,6}|>|[-*]) /gmu, '')
    .replace(/\\([!-/:-@[-`{-~])|\*+/gu, (_mark, escaped: string | undefined) => escaped ?? '');
}
