import { EXAMPLE_QUESTIONS } from './text.ts';

/** Words of a speaker, found by a search, with the titles of the sessions they were said in. */
export interface SpeakerWords {
  readonly speaker: string;
  readonly said: readonly { readonly text: string; readonly title: string }[];
}

const EXAMPLES_MAX = 3;
const TOPIC_CHARS_MIN = 6;
/** Long words that are about nothing. */
const EMPTY_WORDS = new Set(
  'actually another because before between different discussion everybody everyone however important itself little moderator morning people please point question really report should session sessions something speaker thanks themselves things though thought through together workshop would years'.split(
    ' ',
  ),
);

/** Questions that lead somewhere: each topic is a word that this person says, best one of a session's title. */
export function exampleQuestions(people: readonly SpeakerWords[]): string[] {
  const used = new Set<string>();
  const questions: string[] = [];
  for (const { speaker, said } of people) {
    const topic = topicOf(speaker, said, used);
    if (topic === null || questions.length === EXAMPLES_MAX) continue;
    used.add(topic);
    questions.push(
      questions.length === EXAMPLES_MAX - 1
        ? EXAMPLE_QUESTIONS.who(topic)
        : EXAMPLE_QUESTIONS.about(speaker, topic),
    );
  }
  return questions;
}

function topicOf(speaker: string, said: SpeakerWords['said'], used: ReadonlySet<string>) {
  const names = new Set(words(speaker));
  const weights = new Map<string, number>();
  for (const { text, title } of said) {
    const titled = new Set(words(title));
    for (const word of words(text)) {
      if (names.has(word) || used.has(word)) continue;
      // A word of the session's title outweighs one that is only frequent.
      weights.set(word, (weights.get(word) ?? 0) + (titled.has(word) ? 10 : 1));
    }
  }
  const [best] = [...weights].toSorted(([, one], [, other]) => other - one);
  return best?.[0] ?? null;
}

function words(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter(
    (word) => word.length >= TOPIC_CHARS_MIN && !EMPTY_WORDS.has(word),
  );
}
