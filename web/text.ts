/** Every text of the interface, of the page and of the pages made on the server, for later translation. */
import type { Attribution, Citation, Kind, SpeakerProfile, State } from '../src/serve/contract.ts';

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
  alsoPrintedAs: 'Printed in the records as',
  affiliations: 'Said or listed to belong to',
  sessionsOf: 'Sessions',
  tellingTerms: 'Words used more than others use them',
  firstQuotation: 'First quotation',
  lastQuotation: 'Last quotation',
  speaksAfter: 'Speaks after',
  speaksBefore: 'Speaks before',
  reportsOf: 'Reports that speak of them',
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

/** How a record shows a name, for the spellings of a person. */
export const HOW_TEXT: Readonly<Record<SpeakerProfile['names'][number]['how'], string>> = {
  label: 'before their turns',
  listed: 'in a list',
  self: 'in their own words',
  introduced: 'in the turn before',
};

/** A session's own title, or its id where the record prints none. */
export function titleText(title: string | null, session: string): string {
  return title ?? `Untitled session ${session}`;
}

const LONG_DATE = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `2018-11-13` reads 13 November 2018; where only the year is known, the year. */
export function dateText(date: string | null, year: number | null): string {
  if (date !== null && /^\d{4}-\d{2}-\d{2}$/u.test(date)) {
    return LONG_DATE.format(new Date(`${date}T00:00:00Z`));
  }
  return year === null ? TEXT.undated : String(year);
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

/** How the question was understood: `Amara Osei-Lindqvist · landing stations · from 2019`. */
export function stateText({ speakers, topic, from, to, kind }: State): string {
  const years =
    from !== null && to !== null
      ? [yearsText([from, to])]
      : [from === null ? '' : `from ${from}`, to === null ? '' : `up to ${to}`];
  const parts = [speakers.join(' and '), topic ?? '', ...years];
  return [...parts, kind === null ? '' : KIND_TEXT[kind].badge]
    .filter((part) => part !== '')
    .join(' · ');
}

/** What a screen reader is told when an answer is there. */
export function readyText(quotations: number, abstained: boolean): string {
  return abstained ? TEXT.noAnswer : `Answered with ${count(quotations, 'quotation')}`;
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
