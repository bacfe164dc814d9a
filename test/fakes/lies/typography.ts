/** How true words may be printed otherwise; none of it changes what was said. */
export type Typography = (words: string) => string;

export const TYPOGRAPHIES: Readonly<Record<string, Typography>> = {
  'as it stands': (words) => words,
  'straight apostrophes': (words) => words.replace(/[‘’]/gu, "'"),
  'curly apostrophes': (words) => words.replace(/(?<=\p{L})'(?=\p{L})/gu, '’'),
  'plain hyphens': (words) => words.replace(/[\u2010\u2011]/gu, '-'),
  'hyphens that do not break': (words) => words.replace(/(?<=\p{L})-(?=\p{L})/gu, '\u2011'),
  'wide spaces': (words) => words.replace(/ /gu, '\u00a0'),
  'doubled spaces': (words) => words.replace(/ /gu, '  '),
  'soft hyphens': (words) => words.replace(/(?<=\p{L}{4})(?=\p{L}{4})/gu, '\u00ad'),
  'a capital first': (words) => words.slice(0, 1).toUpperCase() + words.slice(1),
  'a small letter first': (words) => words.slice(0, 1).toLowerCase() + words.slice(1),
  'no full stop': (words) => words.replace(/[.,;:!?]+$/u, ''),
  'a comma at the end': (words) => `${words.replace(/[.,;:!?]+$/u, '')},`,
  'dots at the end': (words) => `${words} …`,
  'dots in front': (words) => `… ${words}`,
  'plain letters': (words) => words.normalize('NFKD').replace(/\p{M}/gu, ''),
};
