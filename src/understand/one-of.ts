import type { Choice } from '../asking.ts';
import type { Ambiguous } from './find-people.ts';

/** A name that the sessions asked about leave to one person. */
export interface OneOf {
  readonly choice: Choice;
  /** Ids of the sessions that tell the person from another of the same name; empty where the name does. */
  readonly sessions: readonly string[];
}

/** Sessions that tell a choice from others who bear the very same name; none where nobody does. */
export function tellingSessions(choice: Choice, choices: readonly Choice[]): readonly string[] {
  const same = choices.filter(({ speaker }) => speaker === choice.speaker);
  return same.length > 1 ? choice.sessions : [];
}

/** The one who has turns in the sessions asked about, where the others of the name have none; else null. */
export function oneOf({ choices }: Ambiguous, within: ReadonlySet<string>): OneOf | null {
  const there = choices.filter(({ sessions }) => sessions.some((id) => within.has(id)));
  const [choice] = there;
  if (choice === undefined || there.length > 1) return null;
  const sessions = tellingSessions(choice, choices).filter((id) => within.has(id));
  return { choice, sessions };
}
