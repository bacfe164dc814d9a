import type { ArrangedSentence, Citation } from '../asking.ts';
import type { QuoteVerdict } from '../rapporteur.ts';

/** What a model's words are held against. */
export interface Checks {
  readonly citations: readonly Citation[];
  /** The people of the records whom a text names: for each naming, all who may be meant. */
  readonly namedIn: (text: string) => readonly (readonly string[])[];
  /** What the records say of words that stand in none of the quotations. */
  readonly verdictOf: (words: string) => Promise<QuoteVerdict['verdict']>;
  /** What becomes of sentences that refer to no quotation. */
  readonly ownWords: 'show' | 'drop';
}

/** The sentences of one paragraph that are fit to be shown; of what it quotes nothing is left but what stands in the record. */
export async function checkParagraph(
  _raw: string,
  _checks: Checks,
): Promise<readonly ArrangedSentence[]> {
  return [];
}
