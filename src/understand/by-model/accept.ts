import type { State } from '../../asking.ts';
import { sentences } from '../../chunk/sentences.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import { stem, words } from '../../text/words.ts';
import { acceptSpeakers, type Named } from './accept-speakers.ts';
import { foreignLanguage, isAskingWord } from './question-language.ts';
import type { Reading } from './reading.ts';

/** What a reading is held against. */
export interface Heard extends Named {
  /** In how many passages of the records a word stands. */
  readonly frequency: (word: string) => number;
}

/**
 * What of a model's reading may go before what the rules read: people whom the question names, words and years that
 * stand in it. A model may leave words out, and translate; it may bring in none, nor leave out people or years that the
 * rules found, nor what is rarest of what is asked about. Null where it did, or says nothing new.
 */
export function acceptReading(reading: Reading, heard: Heard): Partial<State> | null {
  const speakers = acceptSpeakers(reading, heard);
  if (speakers === null || !isTopicAccepted(reading, heard, speakers)) return null;
  const years = acceptYears(reading, heard);
  if (years === null) return null;
  const given = { ...(speakers.length > 0 ? { speakers } : {}), topic: reading.topic, ...years };
  return isNew(given, heard.rules) ? given : null;
}

const contentOf = (text: string) => words(text).filter((word) => !STOP_WORDS.has(word));
const stemsOf = (text: string): ReadonlySet<string> => new Set(contentOf(text).map(stem));

function isTopicAccepted({ topic }: Reading, heard: Heard, speakers: readonly string[]): boolean {
  const language = foreignLanguage(heard.question);
  if (topic === null) return isAboutNothing(heard, speakers, language);
  const meant = stemsOf(topic);
  if (meant.size === 0) return false;
  // In another language there is nothing to hold the words against.
  if (language !== null) return true;
  const asked = askedOf(heard);
  return [...meant].every((one) => asked.has(one)) && rarest(asked).every((one) => meant.has(one));
}

/** Whether a question names somebody and nothing that it is about. */
function isAboutNothing(
  { question, rules }: Heard,
  speakers: readonly string[],
  language: string | null,
): boolean {
  const who = new Set([...speakers, ...rules.speakers].flatMap(words));
  if (who.size === 0) return false;
  if (rules.topic === null) return true;
  const left = words(question).filter((word) => !who.has(word));
  return language !== null && left.every((word) => isAskingWord(word, language));
}

/**
 * What a question may be about: the stems of what the rules took for the topic, and in how many passages each stands;
 * where a sentence that asks holds some of it, no more than these.
 */
function askedOf({ question, rules, frequency }: Heard): ReadonlyMap<string, number> {
  const all = contentOf(rules.topic ?? '').map((word) => [stem(word), frequency(word)] as const);
  const asking = stemsOf(askingSentences(question));
  const asked = all.filter(([one]) => asking.has(one));
  return new Map(asked.length > 0 ? asked : all);
}

/** The rarest of what is asked about: without these it is another question. */
function rarest(asked: ReadonlyMap<string, number>): readonly string[] {
  const least = Math.min(...asked.values());
  return [...asked].flatMap(([one, count]) => (count === least ? [one] : []));
}

function askingSentences(question: string): string {
  const all = sentences(question, { start: 0, end: question.length }).map(({ start, end }) =>
    question.slice(start, end),
  );
  const asking = all.filter((one) => one.includes('?'));
  return asking.length > 0 ? asking.join(' ') : question;
}

/** Years that the question says, where the rules found none; null where it does not say them. */
function acceptYears({ from, to }: Reading, { question, rules }: Heard) {
  const said = new Set(words(question));
  const isSaid = (year: number | null) => year === null || said.has(String(year));
  if (!isSaid(from) || !isSaid(to)) return null;
  if (from !== null && to !== null && from > to) return null;
  const isFound = rules.from !== null || rules.to !== null;
  return isFound || (from === null && to === null) ? {} : { from, to };
}

const isNew = (given: Partial<State>, rules: State): boolean =>
  JSON.stringify({ ...rules, ...given }) !== JSON.stringify(rules);
