import type { Choice, State } from '../asking.ts';

/** The question before in a conversation: what was understood, and what its answer offered. */
export interface Before {
  readonly question: string;
  readonly state: State;
  readonly choices: readonly Choice[];
  readonly suggestions: readonly string[];
}

/** A question in its conversation. */
export interface Followed {
  readonly state: State;
  /** A suggestion of the answer before, to be asked in place of this. */
  readonly restates: string | null;
  /** Goes on behind what was shown. */
  readonly isMore: boolean;
  /** Who was picked from those offered. */
  readonly picked: Choice | null;
}

export const followedBy = (state: State): Followed => ({
  state,
  restates: null,
  isMore: false,
  picked: null,
});
