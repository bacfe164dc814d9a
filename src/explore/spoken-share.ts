import { mentionedTerms } from '../answer/mentioned-terms.ts';
import { mentionsOf } from '../answer/mentions.ts';
import { type TopicTurns, topicTurns } from '../answer/topic-turns.ts';
import type { Corpus } from '../retrieve/corpus.ts';
import { scopeOf } from '../retrieve/scope.ts';
import { countWords } from '../text/words.ts';
import type { SpokenShare } from './compared.ts';
import { sumOf } from './sum-of.ts';

interface ShareRequest {
  readonly speaker: string;
  readonly topic: string;
  readonly from: number | null;
  readonly to: number | null;
}

/** Counts every turn of one speaker in transcripts, and those that mention a topic by the rule that counts go by. */
export async function spokenShare(corpus: Corpus, request: ShareRequest): Promise<SpokenShare> {
  const { speaker, topic, from, to } = request;
  const scope = await scopeOf(corpus, {
    speakers: [speaker],
    kinds: ['transcript'],
    from: from ?? undefined,
    to: to ?? undefined,
  });
  const terms = mentionedTerms(topic);
  const { count } = mentionsOf(terms);
  const said = texts(await topicTurns(corpus, scope, null));
  const matching = texts(await topicTurns(corpus, scope, terms));
  return {
    turns: said.length,
    words: sumOf(said, countWords),
    matching: matching.length,
    mentions: sumOf(matching, count),
  };
}

const texts = (found: readonly TopicTurns[]): readonly string[] =>
  found.flatMap(({ turns }) => turns.map(({ said }) => said));
