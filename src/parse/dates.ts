/** Months as English and the other languages of these meetings print them, by their first letters. */
const MONTH_STEMS: readonly (readonly [RegExp, number])[] = [
  [/^(?:jan|ene)/, 1],
  [/^(?:feb|fév|fev)/, 2],
  [/^mar/, 3],
  [/^(?:apr|avr|abr)/, 4],
  [/^(?:may|mai)/, 5],
  [/^(?:jun|juin)/, 6],
  [/^(?:jul|juil)/, 7],
  [/^(?:aug|aoû|ago)/, 8],
  [/^(?:sep|set)/, 9],
  [/^(?:oct|out|okt)/, 10],
  [/^nov/, 11],
  [/^(?:dec|déc|dic|dez)/, 12],
];

const MONTH_WORD =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setembro|octubre|outubro|noviembre|novembro|diciembre|dezembro)';
const YEAR = '((?:19|20)\\d\\d)';
const ORDINAL = '(?:st|nd|rd|th)?';

// `2014-09-04`, `2014 09 04`, `2014/09/04`
const YEAR_FIRST = new RegExp(`\\b${YEAR}[-/. ](\\d\\d)[-/. ](\\d\\d)\\b`);
// `9 Oct 2023`, `12 JUNE 2017`, `4th of September, 2014`, `3 de noviembre de 2021`
// not the end of a range, `12 - 14 June 2016`; a dash behind a word only sets off: `Hall - 14 June 2016`
const DAY_FIRST = new RegExp(
  `(?<!\\b\\d{1,2}(?:st|nd|rd|th)? ?[-–‑] ?)\\b(\\d{1,2})${ORDINAL} (?:of |de )?(${MONTH_WORD})\\.?,? (?:de )?${YEAR}\\b`,
  'i',
);
// `September 4, 2014`
const MONTH_FIRST = new RegExp(`\\b(${MONTH_WORD})\\.? (\\d{1,2})${ORDINAL},? ${YEAR}\\b`, 'i');
// `from 12 to 14 November 2018`, `25-29 November 2019`, `from 28 November to 2 December 2022`
const RANGE = new RegExp(
  `\\b(\\d{1,2})(?: (${MONTH_WORD}))? ?(?:to|-|–|‑|and|until) ?(\\d{1,2}) (${MONTH_WORD}),? ${YEAR}\\b`,
  'i',
);

// `Day 2 - 14 June 2016`: a number of something is no day of a month
const NUMBERED =
  /\b(?:day|ws|workshop|rooms?|session|sesi[oó]n|s[eé]ance|sala|salle|raum|hall|item|part|of|track|panel|plenary|meeting|forum|wg|no|nr|jour|d[ií]a|dia|tag|atelier|taller)\.?[ -]?#?\d{1,3}\b(?= ?[-–—|,:])/gi;
const withoutNumbers = (line: string): string => line.replace(NUMBERED, '');

/** First and last day of a meeting, ISO 8601. */
export interface DayRange {
  readonly first: string;
  readonly last: string;
}

function monthNumber(word: string): number {
  const lower = word.toLowerCase();
  return MONTH_STEMS.find(([stem]) => stem.test(lower))?.[1] ?? 0;
}

/** ISO 8601, or null where no such day exists. */
function toDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month > 0;
  return exists ? date.toISOString().slice(0, 10) : null;
}

const text = (match: RegExpExecArray, group: number): string => match[group] ?? '';
const number = (match: RegExpExecArray, group: number): number => Number(text(match, group));

/** The dates that a meeting ran from and to, where a line prints them. */
export function findRange(line: string): DayRange | null {
  const match = RANGE.exec(withoutNumbers(line));
  if (match === null) return null;
  const year = number(match, 5);
  const lastMonth = monthNumber(text(match, 4));
  const firstMonth = match[2] === undefined ? lastMonth : monthNumber(match[2]);
  const first = toDate(year, firstMonth, number(match, 1));
  const last = toDate(year, lastMonth, number(match, 3));
  return first === null || last === null || first > last ? null : { first, last };
}

/** The one day that a line names, ISO 8601; null where it names none, or a range of days. */
export function findDate(printed: string): string | null {
  const line = withoutNumbers(printed);
  if (RANGE.test(line)) return null;
  const iso = YEAR_FIRST.exec(line);
  if (iso !== null) return toDate(number(iso, 1), number(iso, 2), number(iso, 3));
  const dayFirst = DAY_FIRST.exec(line);
  if (dayFirst !== null) {
    return toDate(number(dayFirst, 3), monthNumber(text(dayFirst, 2)), number(dayFirst, 1));
  }
  const monthFirst = MONTH_FIRST.exec(line);
  if (monthFirst === null) return null;
  return toDate(number(monthFirst, 3), monthNumber(text(monthFirst, 1)), number(monthFirst, 2));
}

// `23 OCTOBER 2013`, `Thursday, 12 June 2017 15:00`, `10 Oct 2023 03:30h - 04:15h UTC`, `11:00 a.m.`
const DATE_WORDS = new RegExp(
  `\\b(?:${MONTH_WORD}|mon|tues?|wed|wednes|thur?s?|fri|sat|satur|sun)(?:day)?\\b|\\b(?:utc|gmt|cet|cest|local|time|am|pm|a\\.m\\.?|p\\.m\\.?|to|from|of|at|noon)\\b`,
  'giu',
);

/** Whether a line holds a date or a time of day and nothing else. */
export function isDateLine(line: string): boolean {
  if (!/\d/.test(line)) return false;
  const rest = line.replace(DATE_WORDS, '').replace(/\d{1,2}(?:st|nd|rd|th|h)\b/gi, '');
  return (
    !/\p{L}/u.test(rest) &&
    (findDate(line) !== null || findRange(line) !== null || /\d{1,2}[:.h]\d\d|\b\d{4}\b/.test(line))
  );
}

/** `date` moved by whole days. */
export function addDays(date: string, days: number): string {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}
