import type { Answer } from '../domain.ts';
import type { SearchParts } from '../retrieve/rank.ts';
import { topicsOf } from './topics-of.ts';

/** Suggestions shown; and how many are tried to find them. */
const SUGGESTIONS_MAX = 3;
const TRIED_MAX = 6;

type Run = (question: string) => Promise<Answer>;

/**
 * Ways on from an answer, each a question that stands alone, was run and had an answer: none is better than three that
 * lead nowhere.
 */
export async function suggestionsFor(
  parts: SearchParts,
  answer: Answer,
  run: Run,
): Promise<readonly string[]> {
  const working: string[] = [];
  for (const question of (await ideas(parts, answer)).slice(0, TRIED_MAX)) {
    if (working.length === SUGGESTIONS_MAX) break;
    const tried = await run(question);
    if (!tried.abstained && answersAll(tried)) working.push(question);
  }
  return working;
}

const answersAll = ({ citations, data }: Answer) => citations.length > 0 || (data?.count ?? 0) > 0;

/** What somebody might ask next. */
async function ideas(parts: SearchParts, answer: Answer): Promise<readonly string[]> {
  const { state, abstained, choices } = answer;
  const { topic, intent } = state;
  if (choices.length > 0) return choices.map(({ speaker }) => about(speaker, topic));
  if (intent === 'greeting') return [];
  if (!abstained) return onward(answer);
  return [...withoutYears(answer), ...(await elsewhere(parts, answer))];
}

const about = (speaker: string, topic: string | null) =>
  topic === null ? `What did ${speaker} say?` : `What did ${speaker} say about ${topic}?`;

/** After an answer: who else, or the same in the course of time. */
function onward({ state, citations, data }: Answer): readonly string[] {
  const { speakers, topic, intent } = state;
  if (data !== null || topic === null) return [];
  if (intent === 'said' && speakers.length > 0) return [`Who spoke about ${topic}?`];
  const first = citations.find(({ speaker }) => speaker !== null)?.speaker;
  return intent === 'who' && first ? [about(first, topic)] : [];
}

/** The same question without the time that nothing was found in. */
function withoutYears({ state }: Answer): readonly string[] {
  const { speakers, topic, from, to } = state;
  if (from === null && to === null) return [];
  const [speaker] = speakers;
  if (speaker !== undefined) return [about(speaker, topic)];
  return topic === null ? [] : [`Who spoke about ${topic}?`];
}

/** The same topic by others, and other topics by the same person. */
async function elsewhere(parts: SearchParts, { state }: Answer): Promise<readonly string[]> {
  const { speakers, topic } = state;
  const byOthers = speakers.length > 0 && topic !== null ? [`Who spoke about ${topic}?`] : [];
  const [speaker] = speakers;
  if (speaker === undefined) return byOthers;
  const topics = await topicsOf(parts, speaker);
  return [...byOthers, ...topics.map((one) => about(speaker, one))];
}
