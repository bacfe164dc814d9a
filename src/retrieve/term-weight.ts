import type { QueryWord } from './query-words.ts';

/** Factors of a word's weight; chosen by five-fold means over QMSum train and val (docs/decisions/0011). */
export interface TermWeightRule {
  /** Of a word in the clause that tells the occasion. */
  readonly context: number;
  /** Of a word that questions about speech are put in. */
  readonly frame: number;
  /** Of a word that names who is asked about: people seldom say their own name. */
  readonly name: number;
}

export const TERM_WEIGHT_RULE: TermWeightRule = { context: 0.4, frame: 0.5, name: 0.1 };

/** Weight of a word with this inverse document frequency. */
export function termWeight(
  word: QueryWord,
  { idf, named }: { readonly idf: number; readonly named: boolean },
  rule: TermWeightRule = TERM_WEIGHT_RULE,
): number {
  const who = named ? rule.name : 1;
  const frame = word.frame && !named ? rule.frame : 1;
  return idf * who * frame * (word.context ? rule.context : 1);
}
