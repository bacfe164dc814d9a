/** Texts that every page shares, kept apart for translation. */
import type { Attribution, Citation, Kind } from '../../src/serve/contract.ts';

export const SITE = {
  name: 'Rapporteur',
  ask: 'Ask',
  sessions: 'Sessions',
  people: 'People',
  skip: 'Skip to the content',
  speaker: 'Speaker',
  session: 'Session',
  date: 'Date',
  turn: 'Turn',
  turns: 'Turns',
  words: 'Words',
  mentions: 'Times',
  year: 'Year',
  allSessions: 'All sessions',
  allPeople: 'All people',
  emptyCollection: 'There is nothing in this collection yet.',
  toCollection: 'How records are added',
  unreachable: 'The service cannot be reached. Is it still running?',
  unnamed: 'Speaker not named',
  undated: 'date unknown',
  disclaimer: 'The publisher’s note about this text',
  explore: 'Explore',
  collection: 'Collection',
  navigation: 'Site',
  copy: 'Copy with source',
  readInContext: 'Read in context',
  noSuchPage: 'There is no such page',
  noSuchPageMore: 'The address may be mistyped, or the record has been removed.',
  failed: 'This page could not be made',
} as const;

/** What a reader must know of whose words these are. */
export const KIND_TEXT: Readonly<Record<Kind, { badge: string; note: string }>> = {
  transcript: {
    badge: 'Transcript',
    note: 'Captions of what was said. They keep the captioners’ slips.',
  },
  report: {
    badge: 'Written report',
    note: 'A rapporteur’s words about the session, not the words of the people who spoke.',
  },
  'ai-report': {
    badge: 'Machine-made summary',
    note: 'A machine’s words about the session, not the words of the people who spoke.',
  },
};

/** How the speaker is known, where the printed label alone does not say it. */
export const ATTRIBUTION_TEXT: Readonly<Record<Attribution, string | null>> = {
  label: null,
  self: 'gives the name in this turn',
  introduced: 'named by the turn before',
  corrected: 'name corrected by a user',
  none: null,
};

/** A session's own title, or its id where the record prints none. */
export function titleText(title: string | null, session: string): string {
  return title ?? `Untitled session ${session}`;
}

const LONG_DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const SHORT_DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });

/** `2018-11-13` reads 13 November 2018; where only the year is known, the year. */
export function dateText(date: string | null, year: number | null): string {
  return dateWith(LONG_DATE, date) ?? (year === null ? SITE.undated : String(year));
}

/** `2018-11-13` reads 13 Nov 2018. */
export function shortDateText(date: string | null, year: number | null): string {
  return dateWith(SHORT_DATE, date) ?? (year === null ? SITE.undated : String(year));
}

function dateWith(format: Intl.DateTimeFormat, date: string | null): string | null {
  const isDay = date !== null && /^\d{4}-\d{2}-\d{2}$/u.test(date);
  return isDay ? format.format(new Date(`${date}T00:00:00Z`)) : null;
}

const NUMBER = new Intl.NumberFormat('en-GB');

/** `1 turn`, `1,234 turns`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${NUMBER.format(number)} ${number === 1 ? one : many}`;
}

export function yearsText(years: readonly number[]): string {
  const first = Math.min(...years);
  const last = Math.max(...years);
  if (years.length === 0) return '';
  return first === last ? String(first) : `${first}–${last}`;
}

/** Whose words stand under a heading; a report's are not the person's own, and its headings are nobody's names. */
export function groupName({ speaker, label, kind }: Citation): string {
  if (kind === 'transcript') return speaker ?? label ?? SITE.unnamed;
  if (speaker !== null) return `${speaker}, as reported`;
  const { badge } = KIND_TEXT[kind];
  return label === null ? badge : `${badge}: ${label}`;
}

/** Below the rows that are shown at first. */
export function moreRowsText(rows: number): string {
  return `Show ${NUMBER.format(rows)} more`;
}
