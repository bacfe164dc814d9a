import type { Answer } from '../asking.ts';
import type { SearchParts } from '../retrieve/rank.ts';
import { words } from '../text/words.ts';
import { topicPhrase } from './topic-phrase.ts';
import { topicsOf } from './topics-of.ts';

/** Suggestions shown; and questions that are tried to find them, beside an answer and where there is none. */
const SUGGESTIONS_MAX = 3;
const TRIED_MAX = { answered: 1, abstained: 4 };

export interface Suggesting {
  /** Answers a question that stands alone. */
  readonly run: (question: string) => Promise<Answer>;
  /** The questions of the conversation, the one that was answered last. */
  readonly asked: readonly string[];
}

/**
 * Ways on from an answer, each a question that stands alone, was run and had an answer: none is better than three that
 * lead nowhere.
 */
export async function suggestionsFor(
  parts: SearchParts,
  answer: Answer,
  { run, asked }: Suggesting,
): Promise<readonly string[]> {
  const phrase = answer.state.intent === 'exact' ? null : topicPhrase(answer.state.topic, asked);
  const plain = (question: string) => words(question).join(' ');
  const known = new Set(asked.map(plain));
  const fresh = new Set(
    (await ideas(parts, answer, phrase)).filter((idea) => !known.has(plain(idea))),
  );
  const working: string[] = [];
  const tries = answer.abstained ? TRIED_MAX.abstained : TRIED_MAX.answered;
  for (const question of [...fresh].slice(0, tries)) {
    if (working.length === SUGGESTIONS_MAX) break;
    const tried = await run(question);
    if (hasAnswer(tried) && !isSame(tried, answer)) working.push(question);
  }
  return working;
}

/** Whether there is something to show: quotations, or something counted. */
export const hasAnswer = ({ abstained, citations, data }: Answer): boolean =>
  !abstained && (citations.length > 0 || (data?.count ?? 0) > 0);

/** Whether another question says the same again. */
const isSame = ({ state }: Answer, before: Answer) =>
  JSON.stringify(state) === JSON.stringify(before.state);

export const about = (speaker: string, topic: string | null): string =>
  topic === null ? `What did ${speaker} say?` : `What did ${speaker} say about ${topic}?`;
const byAnybody = (phrase: string | null) =>
  phrase === null ? [] : [`Who spoke about ${phrase}?`];

/** What somebody might ask next; `phrase` is the topic as it can be asked for, if it can. */
async function ideas(
  parts: SearchParts,
  answer: Answer,
  phrase: string | null,
): Promise<readonly string[]> {
  const { state, abstained, choices } = answer;
  const { speakers, topic, from, to } = state;
  const isSayable = topic === null || phrase !== null;
  if (state.intent === 'greeting') return [];
  if (speakers.length === 0 && choices.length > 0) {
    return isSayable ? choices.map(({ speaker }) => about(speaker, phrase)) : [];
  }
  if (!abstained) return onward(parts, answer, phrase);
  const [speaker] = speakers;
  const atAnyTime = (from !== null || to !== null) && speaker !== undefined && isSayable;
  const theirs = speaker === undefined ? [] : await topicsOf(parts, speaker);
  return [
    ...(atAnyTime ? [about(speaker, phrase)] : []),
    ...byAnybody(phrase),
    ...theirs.map((one) => about(speaker ?? '', one)),
  ];
}

/** After an answer: who else spoke of it, what the first person quoted said, or what somebody speaks of most. */
async function onward(
  parts: SearchParts,
  { state, citations, data }: Answer,
  phrase: string | null,
): Promise<readonly string[]> {
  const { speakers, topic } = state;
  const [speaker] = speakers;
  if (speaker !== undefined && topic === null && data === null) {
    const [theirs] = await topicsOf(parts, speaker);
    return theirs === undefined ? [] : [about(speaker, theirs)];
  }
  if (speaker !== undefined || data !== null || phrase === null) return byAnybody(phrase);
  const named = citations.filter((one) => one.speaker !== null);
  const first = named.find(({ kind }) => kind === 'transcript') ?? named[0];
  return first?.speaker ? [about(first.speaker, phrase)] : [];
}
