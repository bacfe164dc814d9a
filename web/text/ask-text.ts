/** Texts of asking and answering. */
import type { ChatBody } from '../../src/serve/contract.ts';
import { count } from './site-text.ts';

export const ASK = {
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
  noAnswer: 'No answer in these records',
  tryAsking: 'You could ask',
  more: 'More',
  whoIsMeant: 'Several people are so called. Who is meant?',
  somebodyElse: 'Is somebody else meant?',
  examples: 'For example',
  recent: 'Latest sessions',
  mostHeard: 'Most heard',
  collection: 'In this collection',
  unfinished: 'The answer broke off before its end.',
} as const;

/** What a screen reader is told when an answer is there. */
export function readyText({ citations, data, abstained, choices }: ChatBody): string {
  if (abstained) return choices.length > 0 ? ASK.whoIsMeant : ASK.noAnswer;
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
