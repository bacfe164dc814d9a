import type { Counted, Intent } from '../../asking.ts';

/** How a question that wants something is put. */
export interface IntentRule {
  readonly intent: Intent;
  readonly of: Counted | null;
  /** All must be found, one behind the other; what they match is the question's frame, and no topic. */
  readonly asks: readonly RegExp[];
  /** How many people the question must name, or point at with a pronoun. */
  readonly people: number;
}

interface Wants {
  readonly intent: Intent;
  readonly of?: Counted;
  readonly people?: number;
}

/** A rule from the sources of its patterns, case ignored. */
export const rule = (
  { intent, of, people = 0 }: Wants,
  ...asks: readonly string[]
): IntentRule => ({
  intent,
  of: of ?? null,
  asks: asks.map((source) => new RegExp(source, 'iu')),
  people,
});
