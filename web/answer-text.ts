/** Reads the little Markdown that an answer's text is written in, as plain text. */

/** Paragraphs without marks: `*title*` is title, `\*` is a star, `> “words”` and `- words` lose their mark. */
export function plainParagraphs(markdown: string): string[] {
  return markdown
    .split(/\n\s*\n/u)
    .map((paragraph) => plain(paragraph.trim()))
    .filter((paragraph) => paragraph !== '');
}

/** Escapes undone, and nothing else. */
export function unescaped(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])/gu, '$1');
}

function plain(paragraph: string): string {
  return paragraph
    .replace(/^(?:#{1,6}|>|[-*]) /gmu, '')
    .replace(/\\([!-/:-@[-`{-~])|\*+/gu, (_mark, escaped: string | undefined) => escaped ?? '');
}
