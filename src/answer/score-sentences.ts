import { dotProduct } from '../retrieve/dot-product.ts';
import type { Variant } from '../retrieve/variant.ts';
import { stem, words } from '../text/words.ts';
import type { Candidate } from './sentence-pool.ts';

/** What the question asks for, ready to be held against a sentence. */
export interface Asked {
  /** Weight of each stem of the topic; see inverse-document-frequency.ts. */
  readonly weights: ReadonlyMap<string, number>;
  /** Stems that mean nearly the same as one of the topic's; see text/thesaurus.ts. */
  readonly near: ReadonlyMap<string, NearStem>;
  /** How else the records may print the topic's words, by the first stem of it. */
  readonly variants: ReadonlyMap<string, readonly Variant[]>;
  readonly vector: Float32Array;
}

/** Which stem of the topic another stands in for, and how well: 0 to 1. */
export interface NearStem {
  readonly of: string;
  readonly nearness: number;
}

/** Stems of the topic that a text holds, each with how nearly it is said: 1 for the word itself. */
export type FoundStems = ReadonlyMap<string, number>;

/** Shares of the parts in a sentence's score; chosen on the development questions and QMSum train. */
export interface SentenceRule {
  readonly words: number;
  readonly meaning: number;
  readonly passage: number;
  /** Share of the sentences before and behind that a sentence takes on. */
  readonly neighbour: number;
}

export const SENTENCE_RULE: SentenceRule = {
  words: 0.5,
  meaning: 0.2,
  passage: 0.3,
  neighbour: 0.3,
};

export interface Scored extends Candidate {
  readonly score: number;
  readonly found: FoundStems;
}

/** Sentences and, in the same order, their vectors. */
export interface Pool {
  readonly candidates: readonly Candidate[];
  readonly vectors: readonly Float32Array[];
}

/** The share of the topic's weight that these stems carry, 0 to 1. */
export function weightShare(asked: Asked, found: FoundStems): number {
  let [all, held] = [0, 0];
  for (const [term, weight] of asked.weights) {
    all += weight;
    held += weight * (found.get(term) ?? 0);
  }
  return all > 0 ? held / all : 0;
}

export function topicStems(text: string, asked: Asked): FoundStems {
  const found = new Map<string, number>();
  const find = (of: string, nearness: number) => {
    if (asked.weights.has(of)) found.set(of, Math.max(nearness, found.get(of) ?? 0));
  };
  const said = words(text).map(stem);
  for (const [at, term] of said.entries()) {
    const { of, nearness } = asked.near.get(term) ?? { of: term, nearness: 1 };
    find(of, nearness);
    for (const variant of asked.variants.get(term) ?? []) {
      if (!variant.printed.every((one, i) => said[at + i] === one)) continue;
      for (const one of variant.said) find(one, variant.nearness);
    }
  }
  return found;
}

/** Scores sentences for quotation: the words asked for, nearness in meaning, the passage around, the sentences beside. */
export function scoreSentences(
  { candidates, vectors }: Pool,
  asked: Asked,
  rule: SentenceRule = SENTENCE_RULE,
): readonly Scored[] {
  const alone = candidates.map((candidate, i) => {
    const found = topicStems(candidate.text, asked);
    const meaning = Math.max(0, dotProduct(asked.vector, vectors[i] ?? new Float32Array()));
    const score =
      rule.words * weightShare(asked, found) +
      rule.meaning * meaning +
      rule.passage * candidate.passageScore;
    return { ...candidate, found, score };
  });
  const key = ({ turn }: Candidate, at: number) => `${turn.session}\n${turn.turn}\n${at}`;
  const scoreAt = new Map(alone.map((sentence) => [key(sentence, sentence.at), sentence.score]));
  return alone.map((sentence) => {
    const beside = [-1, 1].map((step) => scoreAt.get(key(sentence, sentence.at + step)) ?? 0);
    return { ...sentence, score: sentence.score + rule.neighbour * Math.max(...beside) };
  });
}

/** Share of the topic's weight from which a sentence or a turn counts as matching. */
export const MATCHING_SHARE = 0.5;

/** Whether a text holds a good part of the topic; every text does where no topic was asked for. */
export function isMatch(text: string, asked: Asked): boolean {
  return asked.weights.size === 0 || weightShare(asked, topicStems(text, asked)) >= MATCHING_SHARE;
}
