import { mentionedTerms } from '../answer/mentioned-terms.ts';
import { mentionsOf } from '../answer/mentions.ts';
import { topicTurns } from '../answer/topic-turns.ts';
import type { Corpus } from '../retrieve/corpus.ts';
import { scopeOf } from '../retrieve/scope.ts';
import { countWords } from '../text/words.ts';
import type { SpokenShare } from './compared.ts';

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
  const mentions = mentionsOf(mentionedTerms(topic));
  const said = (await topicTurns(corpus, scope, null)).flatMap(({ turns }) =>
    turns.map((turn) => turn.said),
  );
  const matching = said.filter(mentions.holds);
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  return {
    turns: said.length,
    words: sum(said.map(countWords)),
    matching: matching.length,
    mentions: sum(matching.map(mentions.count)),
  };
}
