import { words } from '../text/words.ts';
import type { Topic } from './asked.ts';
import type { Reading } from './read-passages.ts';

/** What a reading must show before anything is quoted; calibrated on the development questions. */
export interface SupportRule {
  /** Nearness in meaning that stands in for the words. */
  readonly meaningMin: number;
  /** Share of the topic's weight that one sentence must hold where some of its words occur nowhere. */
  readonly shareMin: number;
  /** The same where one of these is a proper name: what is asked about is not in these records. */
  readonly shareMinUnnamed: number;
}

const SUPPORT_RULE: SupportRule = { meaningMin: 0.45, shareMin: 0.12, shareMinUnnamed: 0.5 };

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
  if (namesNowhere(topic).length > 0) return reading.wordShare >= rule.shareMinUnnamed;
  if (reading.meaning >= rule.meaningMin) return true;
  return topic.missing.length > 0 ? reading.wordShare >= rule.shareMin : reading.wordShare > 0;
}

/** The words of the topic that the sentences read do not hold. */
export function missingWords(topic: Topic, reading: Reading): readonly string[] {
  const found = new Set(reading.sentences.flatMap((sentence) => [...sentence.found]));
  return topic.words.filter(([, term]) => !found.has(term)).map(([word]) => word);
}
