import type { Citation } from '../asking.ts';

/** `in 2019`, `at the forum of 2019`; not the ends of a span of years, within which a quotation may well lie. */
const YEAR =
  /(?<!\b(?:since|until|till|before|after|between|from|to|by|and|or|through)\s(?:the\s)?)(?<![\d–-])\b(?:19|20)\d\d\b(?![\d–-])/giu;

const WORK =
  '(?:agenda|charter|convention|treaty|declaration|resolution|act|law|regulation|directive|strategy|goals|targets|plan|vision|compact)';
/** `the Charter of 1945`, `Agenda 2030`, `the 2005 Tunis Agenda`: a year that is part of a name dates nothing that was said. */
const NAMED_BEFORE = new RegExp(String.raw`\b${WORK}\s(?:of\s|from\s)?$`, 'iu');
const NAMED_BEHIND = new RegExp(String.raw`^\s(?:\p{Lu}\p{L}*\s){0,2}${WORK}\b`, 'iu');
const NEAR_CHARS = 40;

/** Whether a sentence's own words name a year in which nothing was said of what it refers to, and which nothing there speaks of. */
export function isMisdated(own: string, referred: readonly Citation[]): boolean {
  const years = [...own.matchAll(YEAR)].flatMap(({ 0: year, index }) => {
    const isOfName =
      NAMED_BEFORE.test(own.slice(Math.max(0, index - NEAR_CHARS), index)) ||
      NAMED_BEHIND.test(own.slice(index + year.length, index + year.length + NEAR_CHARS));
    return isOfName ? [] : [year];
  });
  return years.some((year) => !referred.some((citation) => tellsOf(citation, year)));
}

const tellsOf = (citation: Citation, named: string): boolean => {
  const { date, year, title, session, before, quote, after } = citation;
  return [date, year, title, session, before, quote, after].some((part) =>
    String(part).includes(named),
  );
};
