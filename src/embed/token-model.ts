import type { TokenStates } from './pool-states.ts';
import type { TokenBatch } from './token-batch.ts';

/** What is needed of a loaded model to make an embedder of it. */
export interface TokenModel {
  /** Token ids of the whole text, special tokens included. */
  tokenIds(text: string): readonly number[];
  /** The tokens by id. */
  readonly tokens: readonly string[];
  /** The id that shorter rows of a batch are filled up with. */
  readonly filling: number;
  /** Whether the tokeniser is WordPiece, for which `tokensAtMost` holds. */
  readonly wordPiece: boolean;
  /** Texts that may be run at once without changing one another's vectors or filling the memory. */
  readonly batchTexts: number;
  /** Runs the model; one row of numbers a token, or a text where it pools by itself. */
  states(batch: TokenBatch): Promise<TokenStates>;
  close(): Promise<void>;
}
