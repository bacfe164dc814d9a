import type { Answer, ArrangedParagraph, SessionBody, State } from '../../src/serve/contract.ts';
import type { Paper } from './print-foot.ts';

/** What is known so far of an answer that comes into being; a whole answer is one. */
export interface ShownAnswer extends Partial<Answer> {
  /** What a language model has written so far, checked. */
  readonly paragraphs?: readonly ArrangedParagraph[];
}

export type HeldSession = Pick<SessionBody, 'session' | 'title' | 'year' | 'date'>;

/** What stands around an answer. */
export interface ExchangeContext {
  /** The sessions of the collection: they give titles to ids, and one of them can be picked. */
  readonly sessions?: readonly HeldSession[];
  /** The collection's version now; where the answer was made from another, that is said. */
  readonly collection?: string | null;
  /** Whether the answer is the last of a conversation that can be gone on with. */
  readonly isLast?: boolean;
  /** What the server adds for paper. */
  readonly paper?: Paper | null;
  /** Why there is no answer, or not all of it. */
  readonly problem?: string | null;
  /** What was set over the words of the question; null where nothing was. */
  readonly asked?: Partial<State> | null;
  /** The language model that is set here; null where none is. */
  readonly llm?: string | null;
  /** Whether it is waited for now. */
  readonly isArranging?: boolean;
  /** What the exchange is called on its page, once there. */
  readonly place?: string;
}

/** The answer once all of it is there. */
export function wholeAnswer(shown: ShownAnswer): Answer | null {
  return shown.text === undefined ? null : (shown as Answer);
}
