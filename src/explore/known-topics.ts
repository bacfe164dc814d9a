import { mentionedTerms } from '../answer/mentioned-terms.ts';
import { mentionsOf } from '../answer/mentions.ts';
import { topicTurns } from '../answer/topic-turns.ts';
import type { SearchParts } from '../retrieve/rank.ts';
import { topicsOf } from '../suggest/topics-of.ts';
import { EVERYTHING } from './find-mentions.ts';
import { sumOf } from './sum-of.ts';

/** People whose topics are looked at: those who speak most. */
const PEOPLE_READ = 8;
const TOPICS_SHOWN = 6;

/** Topics to begin with: what those who speak most speak of, and transcripts say, the most often said first. */
export async function knownTopics(parts: SearchParts): Promise<readonly string[]> {
  const { corpus } = parts;
  const heard = (await corpus.speakers()).toSorted((a, b) => b.words - a.words);
  const topics = new Set<string>();
  for (const { speaker } of heard.slice(0, PEOPLE_READ)) {
    for (const topic of await topicsOf(parts, speaker)) topics.add(topic.toLowerCase());
  }
  const counted: { readonly topic: string; readonly mentions: number }[] = [];
  for (const topic of topics) counted.push({ topic, mentions: await mentionsIn(parts, topic) });
  return counted
    .filter(({ mentions }) => mentions > 0)
    .toSorted((a, b) => b.mentions - a.mentions || (a.topic < b.topic ? -1 : 1))
    .slice(0, TOPICS_SHOWN)
    .map(({ topic }) => topic);
}

async function mentionsIn({ corpus }: SearchParts, topic: string): Promise<number> {
  const terms = mentionedTerms(topic);
  const { count } = mentionsOf(terms);
  const found = await topicTurns(corpus, EVERYTHING, terms);
  return sumOf(found, ({ session, turns }) =>
    session.kind === 'transcript' ? sumOf(turns, ({ said }) => count(said)) : 0,
  );
}
