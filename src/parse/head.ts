import type { SessionHead } from '../domain.ts';
import { addDays, type DayRange, findDate, findRange } from './dates.ts';
import { MEETINGS, YEAR_BEFORE_FIRST_IGF } from './meetings.ts';

/** The lines of a record's head that the facts about its session are read from. */
export interface HeadLines {
  readonly title: string | null;
  /** Other lines of the head: datelines, subtitles. */
  readonly others: readonly string[];
  readonly disclaimer: string | null;
}

type Facts = Pick<SessionHead, 'event' | 'year' | 'date' | 'place'>;

// Series of meetings whose records carry their name beside the year: `IGF 2019 – Day 4`.
const SERIES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:IGF|Internet Governance Forum(?: \(IGF\))?)[ -]?((?:19|20)\d\d)\b/i, 'IGF'],
  [/\bEuroDIG[ -]?(20\d\d)\b/i, 'EuroDIG'],
  [/\bWSIS(?:\+\d+)?(?: Forum)?(?: High-Level Event)?[ -]?(20\d\d)\b/i, 'WSIS Forum'],
  [/\b(?:APrIGF|Asia Pacific (?:Regional )?Internet Governance Forum)[ -]?(20\d\d)\b/i, 'APrIGF'],
  [/\bSEEDIG[ -]?(20\d\d)\b/i, 'SEEDIG'],
  [/\bIGF-USA[ -]?(20\d\d)\b/i, 'IGF-USA'],
];
const SERIES_NAMES: readonly (readonly [RegExp, string])[] = [
  [/\bEuroDIG\b/i, 'EuroDIG'],
  [
    /\bMeeting of the (?:Internet Governance Forum|IGF)\b|\bduring the IGF\b|\bInternet Governance Forum \(IGF\)/i,
    'IGF',
  ],
];
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
// `the second Internet Governance Forum`, `the Sixth Meeting of the IGF`, `the 12th Annual Meeting of the Internet Governance Forum`
// `eigth` is how a captioner's template of 2013 has it.
const ORDINAL_MEETING = new RegExp(
  `\\b(?:(${ORDINALS.join('|')}|eigth)|(\\d{1,2})(?:st|nd|rd|th)) (?:(?:annual )?meeting of the )?(?:IGF|internet governance forum)\\b`,
  'i',
);
// `in Oslo, Norway, from 3 to 5 May 2018`
const PLACE = /\bin (\p{Lu}[\p{L}.'’ -]{1,40}?), \p{Lu}\p{L}/u;
const DAY_NUMBER = /\bday[ -]?(\d{1,2})\b/i;
// A year is a meeting's own unless it names a programme: `Agenda 2030`, `towards 2025`.
const LONE_YEAR =
  /(?<!\b(?:agenda|vision|beyond|by|until|towards?|post|after|since) ?-?)\b(20[0-2]\d)\b/i;
// Meetings longer than this do not number their days one after the other.
const NUMBERED_DAYS_MAX = 7;

/** Meetings of a region, a country or a group bear the name of the series too: `Youth IGF 2022`, `African IGF 2019`. */
const OWN_MEETING =
  /(?:\b(?:youth|kids|national|regional|local|sub-?regional|africa|arab|asia|pacific|caribbean|commonwealth|lac|latin america|central|schools? on|\p{L}+(?:ian|ean|ish|ese|can|lac|swiss|german|french|dutch|greek|czech|danish))|^(?!the\b|un\b|global\b|at\b|from\b|annual\b|raw\b|transcripts?\b|captions?\b|workshops?\b|sessions?\b|reports?\b|live\b|main\b|opening\b|closing\b|welcome\b|berlin\b|paris\b|geneva\b|kyoto\b|riyadh\b)\p{L}{2,14})[ -]$/iu;

function eventByYear(line: string): string | null {
  for (const [pattern, series] of SERIES) {
    const match = pattern.exec(line);
    if (match?.[1] === undefined) continue;
    if (series === 'IGF' && OWN_MEETING.test(line.slice(0, match.index))) continue;
    return `${series} ${match[1]}`;
  }
  return null;
}

function eventByOrdinal(line: string): string | null {
  const match = ORDINAL_MEETING.exec(line);
  if (match === null) return null;
  const word = match[1]?.toLowerCase().replace('eigth', 'eighth');
  const count = word === undefined ? Number(match[2]) : ORDINALS.indexOf(word) + 1;
  return count > 0 ? `IGF ${YEAR_BEFORE_FIRST_IGF + count}` : null;
}

function eventBySeries(lines: readonly string[], year: number | null): string | null {
  if (year === null) return null;
  const found = SERIES_NAMES.find(([pattern]) => lines.some((line) => pattern.test(line)));
  return found === undefined ? null : `${found[1]} ${year}`;
}

function firstOf<T>(lines: readonly string[], read: (line: string) => T | null): T | null {
  for (const line of lines) {
    const value = read(line);
    if (value !== null) return value;
  }
  return null;
}

const yearOf = (text: string): number | null => {
  const year = LONE_YEAR.exec(text)?.[1];
  return year === undefined ? null : Number(year);
};

/** `Day 2` of a meeting that ran from 12 to 14 November is the 13th. */
function dateOfDay(
  lines: readonly string[],
  event: string | null,
  range: DayRange | null,
): string | null {
  const day = firstOf(lines, (line) => DAY_NUMBER.exec(line)?.[1] ?? null);
  if (day === null) return null;
  const known = event === null ? undefined : MEETINGS[event];
  const dayOne = known === undefined ? (range?.first ?? null) : known.dayOne;
  if (dayOne === null) return null;
  const date = addDays(dayOne, Number(day) - 1);
  const earliest = addDays(range?.first ?? dayOne, -1);
  const latest = range?.last ?? addDays(dayOne, NUMBERED_DAYS_MAX);
  return date >= earliest && date <= latest ? date : null;
}

/**
 * Event, year, date and place as the head's lines print them, completed from the public facts of
 * the meeting series. What is neither printed nor known stays null.
 */
export function readFacts({ title, others, disclaimer }: HeadLines): Facts {
  const own = title === null ? others : [title, ...others];
  const lines = disclaimer === null ? own : [...own, disclaimer];
  const range = firstOf(lines, findRange);
  const printedDate = firstOf(own, findDate);
  const printedYear = printedDate ?? range?.first ?? null;
  const year = printedYear === null ? null : Number(printedYear.slice(0, 4));
  const event =
    firstOf(lines, eventByYear) ?? firstOf(lines, eventByOrdinal) ?? eventBySeries(lines, year);
  const known = event === null ? undefined : MEETINGS[event];
  const printedPlace = disclaimer === null ? null : (PLACE.exec(disclaimer)?.[1] ?? null);
  const date = printedDate ?? dateOfDay(own, event, range);
  return {
    event,
    date,
    year: year ?? (event === null ? firstOf(own, yearOf) : Number(event.slice(-4))),
    place: printedPlace ?? known?.place ?? null,
  };
}
