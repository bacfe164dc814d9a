import type { Citation } from '../asking.ts';

/** `in 2019`, `at the forum of 2019`; not the ends of a span of years, within which a quotation may well lie. */
const YEAR =
  /(?<!\b(?:since|until|till|before|after|between|from|to|by|and|or|through)\s)(?<![\d–-])\b(?:19|20)\d\d\b(?![\d–-])/giu;

/** Whether a sentence's own words name a year in which nothing was said of what it refers to, and which nothing there speaks of. */
export function isMisdated(own: string, referred: readonly Citation[]): boolean {
  const years = own.match(YEAR) ?? [];
  return years.some((year) => !referred.some((citation) => tellsOf(citation, year)));
}

const tellsOf = (citation: Citation, named: string): boolean => {
  const { date, year, title, session, before, quote, after } = citation;
  return [date, year, title, session, before, quote, after].some((part) =>
    String(part).includes(named),
  );
};
