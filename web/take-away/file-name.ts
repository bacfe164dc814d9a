/** How much of a title a file's name holds. */
const TITLE_CHARS_MAX = 60;

/** `rapporteur-what-did-x-say-2026-11-22.bib`: letters and digits that every file system takes, cut between words. */
export function fileName(title: string, day: string, extension: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  let name = 'rapporteur';
  for (const word of words) {
    const longer = `${name}-${word}`;
    if (longer.length > 'rapporteur-'.length + TITLE_CHARS_MAX) break;
    name = longer;
  }
  return `${name}-${day}.${extension}`;
}
