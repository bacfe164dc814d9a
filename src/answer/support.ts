import type { Topic } from './asked.ts';
import type { Reading } from './read-passages.ts';

/** What a reading must show before anything is quoted; calibrated on the development questions. */
export interface SupportRule {
  /** Nearness in meaning that stands in for the words. */
  readonly meaningMin: number;
  /** Share of the topic's weight that one sentence must hold where some of its words occur nowhere. */
  readonly shareMin: number;
}

export const SUPPORT_RULE: SupportRule = { meaningMin: 0.45, shareMin: 0.3 };

/** Whether the best sentences speak of the topic at all: by its words, or by a meaning near enough. */
export function isSupported(topic: Topic, reading: Reading, rule = SUPPORT_RULE): boolean {
  if (reading.sentences.length === 0) return false;
  if (reading.meaning >= rule.meaningMin) return true;
  const needed = topic.missing.length > 0 ? rule.shareMin : 0;
  return reading.wordShare > needed;
}

/** The words of the topic that the sentences read do not hold. */
export function missingWords(topic: Topic, reading: Reading): readonly string[] {
  const found = new Set(reading.sentences.flatMap((sentence) => [...sentence.found]));
  return [...topic.words].filter(([, term]) => !found.has(term)).map(([word]) => word);
}
