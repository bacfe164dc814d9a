import { words } from '../text/words.ts';
import type { QuestionForm } from '../understand/question-form.ts';
import type { Topic } from './asked.ts';
import type { Reading } from './read-passages.ts';

/** What a reading must show before anything is quoted. */
export interface Bar {
  /** Share of the topic's weight that the sentences of one passage must hold together; see score-sentences.ts. */
  readonly share: number;
  /** Nearness in meaning of one sentence that does as well. */
  readonly meaning: number;
}

/** What was asked, as far as it decides how much must be found. */
export interface Asking {
  readonly form: QuestionForm;
  /** Whether people or a kind of record are named, and they alone are read: among fewer turns a chance hit is rarer. */
  readonly named: boolean;
}

/** Words up to which a topic is a name: each of them is what was asked about. */
const SHORT_WORDS = 3;
/** Nothing but the words themselves will do. */
const NEVER = Number.POSITIVE_INFINITY;

/**
 * How much must be found, by how the question is asked. Chosen on QMSum train, where each question was also put to people
 * of other meetings, and on our own development questions (docs/decisions/0014).
 */
const BARS = {
  /** A name stands nowhere in the records: the rest of what was asked for is another thing, */
  lackingName: { share: 0.55, meaning: NEVER },
  /** and so it may be where a word of a short topic does. */
  lackingWord: { share: 0.45, meaning: NEVER },
  /** Most of what was asked for stands nowhere. */
  mostlyLacking: { share: 0.4, meaning: 0.45 },
  plain: { short: 0.7, long: 0.4, meaning: 0.45 },
  help: { share: 0.75, meaning: NEVER },
  named: { topic: 0.35, clause: 0.25, long: 0.15, meaning: 0.2 },
  anybody: { topic: 0.35, clause: 0.35, long: 0.2, meaning: 0.25 },
} as const;

const isProperName = (token: string) => /\p{Lu}/u.test(token);

/** Names asked about that occur nowhere in the records: `ChatGPT`, `Linux`. */
function namesNowhere(topic: Topic): readonly string[] {
  const missing = new Set(topic.missing);
  const names = topic.text.split(/\s+/u).filter(isProperName);
  return names.filter((name) => words(name).some((word) => missing.has(word)));
}

/** Share of the topic's weight whose words stand nowhere in the records. */
function lackingShare(topic: Topic): number {
  const missing = new Set(topic.missing);
  const stems = new Set(topic.words.filter(([word]) => missing.has(word)).map(([, stem]) => stem));
  let [all, lacking] = [0, 0];
  for (const [stem, weight] of topic.weights) {
    all += weight;
    if (stems.has(stem)) lacking += weight;
  }
  return all > 0 ? lacking / all : 0;
}

function barFor(topic: Topic, { form, named }: Asking): Bar {
  const isShort = topic.words.length <= SHORT_WORDS;
  if (form === 'help') return BARS.help;
  if (namesNowhere(topic).length > 0) return BARS.lackingName;
  return (named ? null : worldlyBar(topic, form)) ?? usualBar(isShort, { form, named });
}

/** The bar for what may not be about these records at all; null where it is. */
function worldlyBar(topic: Topic, form: QuestionForm): Bar | null {
  const isShort = topic.words.length <= SHORT_WORDS;
  if (form === 'plain') {
    return { share: isShort ? BARS.plain.short : BARS.plain.long, meaning: BARS.plain.meaning };
  }
  if (isShort && topic.missing.length > 0) return BARS.lackingWord;
  return lackingShare(topic) > 0.5 ? BARS.mostlyLacking : null;
}

function usualBar(isShort: boolean, { form, named }: Asking): Bar {
  const bars = named ? BARS.named : BARS.anybody;
  const short = form === 'topic' ? bars.topic : bars.clause;
  return { share: isShort ? short : bars.long, meaning: bars.meaning };
}

/** Whether what was read speaks of the topic at all: by its words, or by a meaning near enough. */
export function isSupported(topic: Topic, reading: Reading, asking: Asking): boolean {
  if (reading.sentences.length === 0) return false;
  const bar = barFor(topic, asking);
  return reading.passageShare >= bar.share || reading.meaning >= bar.meaning;
}

/** The words of the topic, as they were asked for, that the sentences read do not hold. */
export function missingWords(topic: Topic, reading: Reading): readonly string[] {
  const found = new Set(reading.sentences.flatMap((sentence) => [...sentence.found.keys()]));
  const absent = new Set(topic.words.filter(([, term]) => !found.has(term)).map(([word]) => word));
  return topic.text.split(/\s+/u).filter((typed) => words(typed).some((word) => absent.has(word)));
}
