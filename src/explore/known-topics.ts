import type { SearchParts } from '../retrieve/rank.ts';
import { commonTopics, peopleOn } from '../suggest/common-topics.ts';

const TOPICS_SHOWN = 6;

export interface KnownTopic {
  readonly topic: string;
  /** Who speaks of it, by their full names, the most often first. */
  readonly people: readonly string[];
}

/** Topics to begin with: what most people speak of in the transcripts, as the examples of questions know it. */
export async function knownTopics(parts: SearchParts): Promise<readonly KnownTopic[]> {
  const { topics } = await commonTopics(parts);
  return topics.slice(0, TOPICS_SHOWN).map((one) => ({ topic: one.words, people: peopleOn(one) }));
}
