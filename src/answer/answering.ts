import type { Answer, Citation, State } from '../asking.ts';
import type { SearchParts } from '../retrieve/rank.ts';
import type { Scope } from '../retrieve/scope.ts';
import type { Draft } from './compose.ts';
import type { Asking } from './support.ts';

/** A question that is understood and may be answered: what every kind of answer starts from. */
export interface Answering {
  readonly parts: SearchParts;
  readonly draft: Draft;
  readonly state: State;
  readonly asking: Asking;
  readonly scope: Scope;
  /** Quotations that this conversation has shown of the same question: `more` goes on behind them. */
  readonly shown: readonly Citation[];
  /** How often it has been answered before, where `more` of it is asked for; else 0. */
  readonly timesShown: number;
}

export type Answerer = (answering: Answering) => Promise<Answer>;
