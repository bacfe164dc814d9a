import type { Intent } from '../asking.ts';

/** A question that stands alone, was run and had an answer. */
export interface Example {
  readonly question: string;
  readonly intent: Intent;
}

/** What somebody who comes here first can ask. */
export interface Examples {
  /** At most one of each kind. */
  readonly questions: readonly Example[];
  /** Letters of the field that the records print, folded, the most frequent first. */
  readonly acronyms: readonly string[];
}
