/** Every text of the interface, of the page and of the pages made on the server, for later translation. */
import type {
  Attribution,
  ChatBody,
  Citation,
  Kind,
  SpeakerProfile,
} from '../src/serve/contract.ts';

export const TEXT = {
  name: 'Rapporteur',
  ask: 'Ask',
  sessions: 'Sessions',
  people: 'People',
  skip: 'Skip to the content',
  welcome: 'Who said what?',
  lead: 'Ask these meeting records. The answer is made of the speakers’ own words, and every quotation opens at its place in the record.',
  needsScript:
    'Asking needs JavaScript. Reading works without: see the sessions and the people above.',
  question: 'Your question',
  send: 'Ask',
  stop: 'Stop',
  again: 'Ask again',
  newConversation: 'New conversation',
  forget: 'Forget this conversation',
  notForgotten: 'The conversation could not be removed. Is the service still running?',
  understoodAs: 'Understood as',
  working: 'Looking through the records …',
  writing: 'Writing the answer …',
  stopped: 'Stopped.',
  related: 'Nearest passages',
  relatedAnswered: 'Related, by others or from reports',
  readInContext: 'Read in context',
  copy: 'Copy with source',
  copied: 'Copied',
  noAnswer: 'No answer in these records',
  tryAsking: 'You could ask',
  more: 'More',
  whoIsMeant: 'Several people are so called. Who is meant?',
  somebodyElse: 'Is somebody else meant?',
  speaker: 'Speaker',
  session: 'Session',
  date: 'Date',
  turn: 'Turn',
  turns: 'Turns',
  words: 'Words',
  mentions: 'Times',
  year: 'Year',
  examples: 'For example',
  recent: 'Latest sessions',
  mostHeard: 'Most heard',
  allSessions: 'All sessions',
  allPeople: 'All people',
  collection: 'In this collection',
  emptyCollection:
    'There is nothing in this collection yet. Add records with “rapporteur ingest PATH”.',
  unreachable: 'The service cannot be reached. Is it still running?',
  unfinished: 'The answer broke off before its end.',
  unnamed: 'Speaker not named',
  undated: 'date unknown',
  disclaimer: 'The publisher’s note about this text',
  marked: 'The quotation is marked below.',
  goToMarked: 'Go to it',
  onlyReported: 'Speaks in no transcript here',
  alsoPrintedAs: 'Printed in the records as',
  affiliations: 'Belongs to, as said or listed',
  sessionsOf: 'Sessions',
  tellingTerms: 'Words they use more than others do',
  firstQuotation: 'First quotation',
  lastQuotation: 'Last quotation',
  speaksAfter: 'Speaks after',
  speaksBefore: 'Speaks before',
  reportsOf: 'Reports that speak of them',
  noSuchPage: 'There is no such page',
  noSuchPageMore: 'The address may be mistyped, or the record has been removed.',
  failed: 'This page could not be made',
  severalPeople: 'Several people are so called',
  corrections: 'Corrections of names, as people.json',
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

/** How a record shows a name, for the spellings of a person. */
export const HOW_TEXT: Readonly<Record<SpeakerProfile['names'][number]['how'], string>> = {
  label: 'before their turns',
  listed: 'in a list',
  self: 'in their own words',
  introduced: 'in the turn before',
};

/** Why a spelling that is printed otherwise is this person's. */
export const BECAUSE_TEXT: Readonly<
  Record<NonNullable<SpeakerProfile['names'][number]['because']>, string>
> = {
  order: 'the same words in another order',
  initials: 'with initials',
  'middle-names': 'with other middle names',
  slip: 'a captioner’s slip',
  corrected: 'put right by a user',
};

/** A session's own title, or its id where the record prints none. */
export function titleText(title: string | null, session: string): string {
  return title ?? `Untitled session ${session}`;
}

const LONG_DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const SHORT_DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });

/** `2018-11-13` reads 13 November 2018; where only the year is known, the year. */
export function dateText(date: string | null, year: number | null): string {
  return dateWith(LONG_DATE, date) ?? (year === null ? TEXT.undated : String(year));
}

/** `2018-11-13` reads 13 Nov 2018. */
export function shortDateText(date: string | null, year: number | null): string {
  return dateWith(SHORT_DATE, date) ?? (year === null ? TEXT.undated : String(year));
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

/** Whose words stand under a heading; a report's are not the person's own. */
export function groupName({ speaker, label, kind }: Citation): string {
  const who = speaker ?? label ?? TEXT.unnamed;
  return kind === 'transcript' ? who : `${who}, as reported`;
}

export function allRowsText(rows: number): string {
  return `Show all ${NUMBER.format(rows)}`;
}

/** What a screen reader is told when an answer is there. */
export function readyText({ citations, data, abstained, choices }: ChatBody): string {
  if (abstained) return choices.length > 0 ? TEXT.whoIsMeant : TEXT.noAnswer;
  const quotations = count(citations.length, 'quotation');
  return data !== null && citations.length === 0
    ? `Answered with ${count(data.rows.length, 'row')}`
    : `Answered with ${quotations}`;
}

/** Starting questions, made of what the collection holds. */
export const EXAMPLE_QUESTIONS = {
  about: (speaker: string, topic: string) => `What did ${speaker} say about ${topic}?`,
  who: (topic: string) => `Who spoke about ${topic}?`,
  person: (speaker: string) => `What did ${speaker} say?`,
} as const;

/** `14 sessions, 61 people, 2018–2023` */
export function collectionText(sessions: number, people: number, years: readonly number[]): string {
  const parts = [count(sessions, 'session'), count(people, 'speaker'), yearsText(years)];
  return parts.filter((part) => part !== '').join(' · ');
}
