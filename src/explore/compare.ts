import { spellTopic } from '../answer/spell-topic.ts';
import type { Answer, State } from '../asking.ts';
import { COMPARED_QUOTATIONS_MAX } from '../limits.ts';
import type { SearchParts } from '../retrieve/rank.ts';
import type { Compared, ComparedPerson, CompareRequest } from './compared.ts';
import { meantSpeakers } from './meant-speakers.ts';
import { spokenShare } from './spoken-share.ts';

/** Answers a question within a state. */
type Ask = (question: string, state: Partial<State>) => Promise<Answer>;

/** What several people said on a topic, each by themself. `UnknownSpeakerError`. */
export async function compare(
  parts: SearchParts,
  request: CompareRequest,
  ask: Ask,
): Promise<Compared> {
  const { from, to } = request;
  const { topic, readAs } = spellTopic(parts, request.topic.trim());
  const people: ComparedPerson[] = [];
  for (const speaker of await meantSpeakers(parts, request.speakers)) {
    const share = await spokenShare(parts.corpus, { speaker, topic, from, to });
    const { citations, reason } = await ask(`What did ${speaker} say about ${topic}?`, {
      ...NOT_NARROWED,
      speakers: [speaker],
      topic,
      from,
      to,
    });
    people.push({
      speaker,
      ...share,
      citations: citations.slice(0, COMPARED_QUOTATIONS_MAX),
      reason,
    });
  }
  return { topic, readAs, from, to, people, collection: parts.corpus.version };
}

/** The topic alone says what is asked: a name or a year in it narrows nothing. */
const NOT_NARROWED = {
  without: [],
  sessions: [],
  kind: null,
  intent: 'said',
  of: null,
} as const satisfies Partial<State>;
