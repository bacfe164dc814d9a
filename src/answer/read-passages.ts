import type { Turn } from '../domain.ts';
import { dotProduct } from '../retrieve/dot-product.ts';
import type { RankedPassage, SearchParts } from '../retrieve/rank.ts';
import type { Scope } from '../retrieve/scope.ts';
import {
  type Asked,
  MATCHING_SHARE,
  type Scored,
  scoreSentences,
  weightShare,
} from './score-sentences.ts';
import { sentencePool } from './sentence-pool.ts';

/** Passages whose sentences are looked at one by one. */
export const PASSAGES_READ = 24;

export interface Reading {
  readonly sentences: readonly Scored[];
  /** Turns with a sentence that matches. */
  readonly matching: readonly Turn[];
  /** The greatest share of the topic's weight that one sentence holds, 0 to 1. */
  readonly wordShare: number;
  /** The same of the sentences of one passage together. */
  readonly passageShare: number;
  /** The greatest nearness in meaning of one sentence, −1 to 1. */
  readonly meaning: number;
}

/** Reads the best passages sentence by sentence. */
export async function readPassages(
  { corpus, embedder }: SearchParts,
  ranked: readonly RankedPassage[],
  { scope, asked }: { readonly scope: Scope; readonly asked: Asked },
): Promise<Reading> {
  const candidates = await sentencePool(corpus, ranked, scope);
  const vectors = await embedder.embedPassages(candidates.map(({ text }) => text));
  const sentences = scoreSentences({ candidates, vectors }, asked);
  const matching = new Map<string, Turn>();
  let [wordShare, meaning] = [0, -1];
  for (const [i, { turn, found }] of sentences.entries()) {
    const share = weightShare(asked, found);
    wordShare = Math.max(wordShare, share);
    meaning = Math.max(meaning, dotProduct(asked.vector, vectors[i] ?? asked.vector));
    if (share >= MATCHING_SHARE) matching.set(`${turn.session}\n${turn.turn}`, turn);
  }
  const passageShare = greatestPassageShare(sentences, asked);
  return { sentences, matching: [...matching.values()], wordShare, passageShare, meaning };
}

function greatestPassageShare(sentences: readonly Scored[], asked: Asked): number {
  const byPassage = new Map<number, Map<string, number>>();
  for (const { passage, found } of sentences) {
    const held = byPassage.get(passage) ?? new Map<string, number>();
    for (const [of, nearness] of found) held.set(of, Math.max(nearness, held.get(of) ?? 0));
    byPassage.set(passage, held);
  }
  return [...byPassage.values()].reduce(
    (most, held) => Math.max(most, weightShare(asked, held)),
    0,
  );
}
