import { ANSWER_BUDGET, chooseQuotations } from '../answer/choose-quotations.ts';
import type { Pool } from '../answer/score-sentences.ts';
import {
  type Asked,
  SENTENCE_RULE,
  type SentenceRule,
  scoreSentences,
} from '../answer/score-sentences.ts';
import type { Span, Turn } from '../domain.ts';

/** The ways of choosing sentences that are compared, each a row of the scoreboard. */

export interface Quotation {
  readonly turn: Turn;
  readonly span: Span;
}

/** The best passages of a question, read. */
export interface ReadPassages {
  readonly asked: Asked;
  readonly pool: Pool;
  /** The first sentence of each of the best passages, as many as an answer may quote. */
  readonly first: readonly Quotation[];
}

export interface SentenceChoice {
  readonly name: string;
  choose(read: ReadPassages): readonly Quotation[];
}

const byRule = (name: string, rule: Partial<SentenceRule>): SentenceChoice => ({
  name,
  choose: ({ pool, asked }) =>
    chooseQuotations(scoreSentences(pool, asked, { ...SENTENCE_RULE, ...rule }), ANSWER_BUDGET),
});

/** What answers use: the one that floors are set for. */
export const SHIPPED_CHOICE: SentenceChoice = byRule('+ neighbour', {});

export const SENTENCE_CHOICES: readonly SentenceChoice[] = [
  { name: 'first of each passage', choose: ({ first }) => first },
  byRule('words', { meaning: 0, passage: 0, neighbour: 0 }),
  byRule('+ meaning', { passage: 0, neighbour: 0 }),
  byRule('+ passage', { neighbour: 0 }),
  SHIPPED_CHOICE,
];
