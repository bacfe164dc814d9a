/**
 * Plain text as CommonMark that reads as exactly that text: marks are escaped, white space that Markdown would drop is
 * written as an entity, and two line breaks end a paragraph. Its first and last characters are visible.
 */
export function markdownText(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&#|~$]/gu, (mark) => `\\${mark}`)
    .replace(/^[-+=]/gmu, (mark) => `\\${mark}`)
    .replace(/^(\d+)([.)])/gmu, '$1\\$2')
    .replaceAll('\r', '&#13;')
    .replace(/\n+/gu, lineBreaks);
}

/** The same on one line, for headings and lists, which end with it. */
export function markdownLine(text: string): string {
  return markdownText(text.replace(/\s+/gu, ' ').trim());
}

/** Between visible characters a line break is one; beside white space, which Markdown strips there, it is an entity. */
function lineBreaks(breaks: string, at: number, text: string): string {
  const isBetweenWords = isVisible(text[at - 1]) && isVisible(text[at + breaks.length]);
  if (!isBetweenWords) return '&#10;'.repeat(breaks.length);
  return breaks.length === 1 ? '\n' : `${'&#10;'.repeat(breaks.length - 2)}\n\n`;
}

function isVisible(character = ' '): boolean {
  return /\S/u.test(character);
}
