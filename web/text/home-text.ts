/** Texts of the start page, of an answer's own page, and of the list of earlier conversations. */
import type { CollectionBody, Intent } from '../../src/serve/contract.ts';
import { count, dateText, yearsText } from './site-text.ts';

export const HOME = {
  examples: 'You could ask',
  newHere: 'New here?',
  what: 'Rapporteur looks through the records of meetings and answers with what was said there, word for word.',
  promise:
    'Every quotation is copied from its record, names the speaker where the record does, and opens at its place, so that you can check it.',
  honesty:
    'What a person or a machine wrote about a meeting is marked as such, and where these records hold no answer you are told so.',
  letters: 'Abbreviations you will meet',
  whoSpokeOfIt: 'Who spoke about it?',
  latest: 'Latest sessions',
  mostHeard: 'Most heard',
  earlier: 'Earlier conversations',
} as const;

/** A collection in which there is nothing yet. */
export const NOTHING_YET = {
  heading: 'There is nothing to ask yet',
  how: 'Add the transcripts or reports of some meetings: drop the files on the collection’s page, and ask as soon as they are read.',
  add: 'Add records',
  byCommand: 'On the command line, “rapporteur ingest PATH” does the same.',
  readOnly:
    'No record has been added yet. This service can only be read: whoever runs it adds them.',
} as const;

/** What an example shows, in a word or two. */
export const EXAMPLE_KIND: Readonly<Partial<Record<Intent, string>>> = {
  said: 'What somebody said',
  exact: 'These very words',
  compare: 'Side by side',
  timeline: 'Over the years',
  who: 'Who spoke',
  count: 'Counted',
};

/** The question behind letters that are explained. */
export function lettersQuestion(letters: string): string {
  return `Who spoke about ${letters}?`;
}

/** `14 sessions · 21 speakers · 2018–2023` */
export function factsText({ sessions, speakers, years }: CollectionBody): string {
  const parts = [count(sessions, 'session'), count(speakers, 'speaker'), yearsText(years)];
  return parts.filter((part) => part !== '').join(' · ');
}

/** `34,210 words in 3 transcripts, 10 written reports, 1 machine-made summary`; kinds that there are none of are left out. */
export function kindsText({ kinds, words }: CollectionBody): string {
  const named = [
    { sessions: kinds.transcript, one: 'transcript', many: 'transcripts' },
    { sessions: kinds.report, one: 'written report', many: 'written reports' },
    { sessions: kinds['ai-report'], one: 'machine-made summary', many: 'machine-made summaries' },
  ];
  const held = named
    .filter(({ sessions }) => sessions > 0)
    .map(({ sessions, one, many }) => count(sessions, one, many));
  return `${count(words, 'word')} in ${held.join(', ')}`;
}

export const ANSWER_PAGE = {
  goOn: 'Continue as a conversation',
  heading: 'Answer',
} as const;

/** The collection is another than the one that a link was made from. */
export function changedText(then: string, now: string): string {
  return `The collection has changed since this link was made: it was version ${then} and is now ${now}. This is the answer of today.`;
}

export const EARLIER = {
  title: 'Earlier conversations',
  lead: 'What was asked here and is still kept, with its answers.',
  none: 'No conversation is kept.',
  notKept: 'This service keeps nothing of what is asked: it was started with --no-history.',
  notShown: 'Conversations cannot be listed here, since others can reach this service.',
  remove: 'Remove',
  removeAll: 'Remove all',
  confirm: 'Remove all conversations? Nothing of them is left.',
  yes: 'Yes, remove all',
  no: 'Keep them',
  notRemoved: 'It could not be removed. Is the service still running?',
  byCommand:
    'Without JavaScript they can be removed on the command line: “rapporteur conversations --remove-all”.',
} as const;

/** `3 questions · 22 November 2026` */
export function askedText(questions: number, when: string | null): string {
  const asked = count(questions, 'question');
  return when === null ? asked : `${asked} · ${dateText(when.slice(0, 10), null)}`;
}

export function removeText(question: string): string {
  return `Remove the conversation that begins “${question}”`;
}
