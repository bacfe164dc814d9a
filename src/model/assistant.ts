import type { LanguageModel } from './language-model.ts';
import type { Prompts } from './prompt.ts';

/** How a model is reached. */
export interface ModelAccess {
  /** Where a server of the user's own is; null for the provider's. */
  readonly url: string | null;
  /** Null for what the provider's own variable says. */
  readonly key: string | null;
  /** Time that one reply may take as a whole, in milliseconds. */
  readonly replyMs: number;
}

/** A language model with all that decides how it is used. */
export interface Assistant {
  readonly model: LanguageModel;
  readonly prompts: Prompts;
  /** What becomes of sentences that refer to no quotation. */
  readonly ownWords: 'show' | 'drop';
  /** Time that one reply may take as a whole, in milliseconds. */
  readonly replyMs: number;
}
