/** Texts of the pages with pictures: topics over time, and who speaks with whom. */
import type { PairBody, TrendBody, TrendRowBody } from '../../src/serve/contract.ts';
import { count, dateText, KIND_TEXT, SITE, titleText } from './site-text.ts';

export const CHARTS = {
  trends: 'Topics over time',
  trendsLead:
    'How often topics are said in the transcripts, for every 10,000 words that were spoken.',
  exchanges: 'Who speaks with whom',
  exchangesLead:
    'People whose turns stand next to each other in a transcript: one speaks, the other speaks right after.',
  topics: 'Topics, one to four',
  topic: (n: number) => `Topic ${n}`,
  by: 'Period',
  byYear: 'Year by year',
  bySession: 'Session by session',
  narrow: 'People, kind, years',
  person: 'Person',
  kind: 'Kind of record',
  spoken: 'Transcripts of what was said',
  event: 'Meeting',
  anyEvent: 'Any meeting',
  from: 'From year',
  to: 'To year',
  show: 'Show',
  tryTopics: 'Topics to begin with',
  perWords: 'Times said per 10,000 words spoken',
  year: 'Year',
  spokenWords: 'Words spoken',
  times: 'Times said',
  rate: 'Per 10,000 words',
  turns: 'Turns',
  noWords: 'no words',
  noWordsShort: '–',
  matrixFirst: 'speaks first ↓',
  matrixAfter: 'speaks right after →',
  peopleAmong: 'people',
  sessionsAmong: 'sessions',
  undated: 'Year unknown',
  howCounted: 'How this is counted',
  counted: [
    'A topic is said where its words stand one behind the other, with nothing but small words such as “of the” between them. Singular and plural, British and American spelling are one; so are an acronym and the words it stands for.',
    'Turns are those that hold every word of the topic, in whatever order. A number opens exactly these turns.',
    'Reports are not speech and are left out unless a kind is chosen. Transcripts are captions, and keep the captioners’ slips.',
  ],
  exchangesCounted: [
    'An exchange is counted where a named person speaks right after another. A turn whose speaker nobody names parts the two turns around it; turns of one person in a row are no exchange.',
    'Whoever chairs a session hands the floor from one to the next, and so stands beside many. That two people speak one after the other does not say that they speak to each other.',
    'A person’s exchanges are counted with everybody, also with those who are left out.',
  ],
  nobody: 'Nobody named speaks right after another named person in these transcripts.',
  allSessions: 'All transcripts',
  session: 'Session',
  first: 'First',
  after: 'Then',
  where: 'Where',
  exchangeCount: 'Exchanges',
  people: 'People',
  pairTimes: 'Times',
  numbers: 'The numbers',
  dash: 'A dash stands where no transcript is of that year.',
  pairs: 'Pairs',
  picture: 'Picture',
  drawing: 'Drawing the picture …',
  notDrawn: 'The picture could not be drawn. The table below holds the same numbers.',
  notSaved: 'The picture could not be saved.',
  png: 'Save as PNG',
  svg: 'Save as SVG',
  csv: 'Save as CSV',
  json: 'The numbers as JSON',
  note: 'Transcripts are captions of what was said and may hold errors; this is no authoritative record.',
  readAcross: 'A row speaks first, a column right after it.',
  openSquares: 'A square opens the first place where they do.',
  openBars: 'A bar opens the turns that it counts.',
} as const;

const quoted = (topics: readonly string[]) => topics.map((topic) => `‘${topic}’`);

/** `‘MAG’, ‘rights’ and ‘cables’` */
function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

export function trendTitle(topics: readonly string[], by: 'year' | 'session'): string {
  return `${listed(quoted(topics))}, ${by === 'year' ? 'year by year' : 'session by session'}`;
}

/** What a picture of topics shows; a year without a word is no year of silence. */
export function trendNote({ by, topics }: TrendBody): string {
  const hasGap = topics.some(({ periods }) => periods.some(({ rate }) => rate === null));
  return by === 'year' && hasGap ? `${CHARTS.perWords}. ${CHARTS.dash}` : `${CHARTS.perWords}.`;
}

interface Narrowed {
  readonly speakers?: readonly string[];
  readonly kind?: string;
  readonly event: string;
  readonly from: string;
  readonly to: string;
}

/** `Ann Lee · IGF 2018 · from 2018 to 2020 `, where only a part of the collection is counted. */
export function narrowedText({ speakers = [], kind = '', event, from, to }: Narrowed): string {
  const kinds: Readonly<Record<string, { readonly badge: string }>> = KIND_TEXT;
  const years = [from === '' ? '' : `from ${from}`, to === '' ? '' : `to ${to}`];
  const parts = [listed(speakers), kinds[kind]?.badge ?? '', event, years.join(' ').trim()];
  return parts.filter((part) => part !== '').join(' · ');
}

const NUMBER = new Intl.NumberFormat('en-GB');
const ONE_PLACE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const TWO_PLACES = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

export function numberText(number: number): string {
  return NUMBER.format(number);
}

/** `4.1`, `0.37`: two digits tell enough. */
export function rateText(rate: number | null): string {
  if (rate === null) return CHARTS.noWords;
  return (rate < 1 ? TWO_PLACES : ONE_PLACE).format(rate);
}

/** A year, or a session by its title. */
export function periodText({ session, title, year }: TrendRowBody): string {
  if (session !== null) return titleText(title, session);
  return year === null ? CHARTS.undated : String(year);
}

/** `2019: 12 mentions, 4.1 per 10,000 words` */
export function barText(row: TrendRowBody): string {
  const when = row.session === null ? '' : ` (${dateText(row.date, row.year)})`;
  const said = count(row.mentions, 'mention');
  return row.rate === null
    ? `${periodText(row)}${when}: ${CHARTS.noWords}`
    : `${periodText(row)}${when}: ${said}, ${rateText(row.rate)} per 10,000 words`;
}

export function missingText(topic: string, missing: readonly string[]): string {
  return missing.length === 0
    ? `No turn here holds all words of ‘${topic}’.`
    : `No record here holds ${listed(quoted(missing))}.`;
}

/** `Ann Lee, then Bo Oke: 12 times` */
export function pairText(from: string, to: string, { count: times }: PairBody): string {
  return `${from}, then ${to}: ${count(times, 'time')}`;
}

export function otherPlacesText(others: number): string {
  return `and ${count(others, 'other place')}`;
}

/** Of many places only the first are listed. */
export function untoldPlacesText(untold: number): string {
  return `${count(untold, 'place')} more`;
}

export function placeText(title: string | null, turn: number): string {
  return title === null ? `${SITE.turn} ${turn}` : `${title}, ${SITE.turn.toLowerCase()} ${turn}`;
}

/** How much was read for a picture of exchanges. */
export function exchangesRead(sessions: number, people: number, leftOut: number): string {
  const among = `${count(people, 'person', 'people')} in ${count(sessions, 'transcript')}`;
  return leftOut === 0
    ? `${among}.`
    : `${among}: those who take part in most exchanges. ${count(leftOut, 'other person', 'other people')} with fewer are left out.`;
}

export function pictureOfText(shown: number, all: number, what: string): string {
  return `The picture shows ${numberText(shown)} of ${numberText(all)} ${what}; the table below has all.`;
}

/** The line under a picture that is taken away: where it is from, of which state of the collection, and when. */
export function sourceText(address: string, collection: string, accessed: string): string {
  return `${SITE.name}, collection ${collection}, accessed ${accessed}, ${address}`;
}
