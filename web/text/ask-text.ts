/** Texts of asking and answering. */
import type { Answer } from '../../src/serve/contract.ts';
import { count } from './site-text.ts';

export const ASK = {
  welcome: 'Who said what?',
  lead: 'Ask these meeting records. The answer is made of the speakers’ own words, and every quotation opens at its place in the record.',
  question: 'Your question',
  send: 'Ask',
  stop: 'Stop',
  again: 'Ask again',
  newConversation: 'New conversation',
  forget: 'Forget',
  forgetWhat: 'this conversation',
  notOpened: 'This conversation is not kept any more.',
  notForgotten: 'The conversation could not be removed. Is the service still running?',
  understoodAs: 'Understood as',
  working: 'Looking through the records …',
  writing: 'Writing the answer …',
  stopped: 'Stopped.',
  related: 'Nearest passages',
  relatedAnswered: 'Related, by others or from reports',
  noAnswer: 'No answer in these records',
  tryAsking: 'You could ask',
  more: 'More',
  whoIsMeant: 'Several people are so called. Who is meant?',
  somebodyElse: 'Is somebody else meant?',
  unfinished: 'The answer broke off before its end.',
  asReported: ', as reported',
  whoSpeaks: 'See who speaks',
  showAll: 'Show all in Explore',
  permalink: 'Link to this answer',
  changedSince: 'The collection has changed since this was answered.',
} as const;

/** What was understood, part by part, to be removed or changed. */
export const CHIPS = {
  by: 'by',
  without: 'without',
  about: 'about',
  in: 'in',
  add: 'Narrow',
  apply: 'Ask again',
  person: 'Person',
  leftOut: 'Left out',
  topic: 'Topic',
  from: 'From year',
  to: 'To year',
  session: 'Session',
  anySession: 'any session',
  kind: 'Kind of record',
  anyKind: 'any kind',
} as const;

/** What the press of a chip does, told to screen readers. */
export const changeText = 'change';
export const changeTitle = 'Change this and ask again';

export function removeText(part: string): string {
  return `Remove “${part}”`;
}

/** Where one of the people compared is silent. */
export function nothingByText(speaker: string): string {
  return `Nothing on this by ${speaker}.`;
}

/** What a screen reader is told when an answer is there. */
export function readyText(answer: Answer): string {
  const { citations, data, abstained, choices, arrangement } = answer;
  if (abstained) return choices.length > 0 ? ASK.whoIsMeant : ASK.noAnswer;
  const quotations = count(citations.length, 'quotation');
  return data !== null && citations.length === 0
    ? `Answered with ${count(data.rows.length, 'row')}`
    : [`Answered with ${quotations}`, arrangement?.failure?.note ?? []].flat().join('. ');
}

/** Starting questions, made of what the collection holds. */
export const EXAMPLE_QUESTIONS = {
  about: (speaker: string, topic: string) => `What did ${speaker} say about ${topic}?`,
  person: (speaker: string) => `What did ${speaker} say?`,
} as const;
