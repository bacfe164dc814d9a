import { dotProduct } from '../retrieve/dot-product.ts';
import { stem, words } from '../text/words.ts';
import type { Candidate } from './sentence-pool.ts';

/** What the question asks for, ready to be held against a sentence. */
export interface Asked {
  /** Weight of each stem of the topic; see term-weights.ts. */
  readonly weights: ReadonlyMap<string, number>;
  readonly vector: Float32Array;
}

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
  meaning: 0.3,
  passage: 0.2,
  neighbour: 0.15,
};

export interface Scored extends Candidate {
  readonly score: number;
  /** Stems of the topic that the sentence holds. */
  readonly found: ReadonlySet<string>;
}

/** Sentences and, in the same order, their vectors. */
export interface Pool {
  readonly candidates: readonly Candidate[];
  readonly vectors: readonly Float32Array[];
}

/** The share of the topic's weight that these stems carry, 0 to 1. */
export function weightShare(asked: Asked, found: ReadonlySet<string>): number {
  let [all, held] = [0, 0];
  for (const [term, weight] of asked.weights) {
    all += weight;
    if (found.has(term)) held += weight;
  }
  return all > 0 ? held / all : 0;
}

/** A stem begins as its word does, so most words need no stemming to be told apart from the topic's. */
const firstLetters = (terms: Iterable<string>) => new Set([...terms].map((term) => term[0]));

export function topicStems(text: string, asked: Asked): ReadonlySet<string> {
  const letters = firstLetters(asked.weights.keys());
  const found = new Set<string>();
  for (const word of words(text)) {
    if (!letters.has(word[0])) continue;
    const term = stem(word);
    if (asked.weights.has(term)) found.add(term);
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
