import { words } from '../text/words.ts';
import type { Topic } from './asked.ts';
import type { Reading } from './read-passages.ts';

/** What a reading must show before anything is quoted; calibrated on the development questions. */
export interface SupportRule {
  /** Nearness in meaning that stands in for the words. */
  readonly meaningMin: number;
  /** Share of the topic's weight that one sentence must hold where some of its words occur nowhere. */
  readonly shareMin: number;
  /** The same where one of these is a proper name, or the topic is short: then it is what was asked about. */
  readonly shareMinShort: number;
  /** Words up to which a topic is short. */
  readonly shortWords: number;
}

const SUPPORT_RULE: SupportRule = {
  meaningMin: 0.45,
  shareMin: 0.125,
  shareMinShort: 0.55,
  shortWords: 3,
};

const isProperName = (token: string) => /\p{Lu}/u.test(token);

/** Names asked about that occur nowhere in the records: `ChatGPT`, `Linux`. */
function namesNowhere(topic: Topic): readonly string[] {
  const missing = new Set(topic.missing);
  const names = topic.text.split(/\s+/u).filter(isProperName);
  return names.filter((name) => words(name).some((word) => missing.has(word)));
}

/** Whether the best sentences speak of the topic at all: by its words, or by a meaning near enough. */
export function isSupported(topic: Topic, reading: Reading, rule = SUPPORT_RULE): boolean {
  if (reading.sentences.length === 0) return false;
  const isShort = topic.missing.length > 0 && topic.words.length <= rule.shortWords;
  if (isShort || namesNowhere(topic).length > 0) return reading.wordShare >= rule.shareMinShort;
  if (reading.meaning >= rule.meaningMin) return true;
  return topic.missing.length > 0 ? reading.wordShare >= rule.shareMin : reading.wordShare > 0;
}

/** The words of the topic, as they were asked for, that the sentences read do not hold. */
export function missingWords(topic: Topic, reading: Reading): readonly string[] {
  const found = new Set(reading.sentences.flatMap((sentence) => [...sentence.found.keys()]));
  const absent = new Set(topic.words.filter(([, term]) => !found.has(term)).map(([word]) => word));
  return topic.text.split(/\s+/u).filter((typed) => words(typed).some((word) => absent.has(word)));
}
