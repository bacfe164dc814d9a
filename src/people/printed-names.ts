import type { NameEvidence } from '../domain.ts';
import { grouped } from '../text/grouped.ts';
import { isMononym, nameKey } from './name.ts';

/** A spelling of a name in one session, and how many turns it gives there. */
export interface SeenName extends NameEvidence {
  readonly session: string;
  readonly turns: number;
}

/** A name with an id: all that is printed of it, wherever. */
export interface PrintedName {
  readonly id: string;
  readonly key: string;
  readonly words: readonly string[];
  /** One word alone never makes two people one. */
  readonly isMononym: boolean;
  readonly seen: readonly SeenName[];
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

export function printedName(id: string, seen: readonly SeenName[]): PrintedName {
  const spellings = [...new Set(seen.map(({ spelling }) => spelling))].toSorted(compare);
  const key = nameKey(spellings[0] ?? id);
  return { id, key, words: key.split(' '), isMononym: spellings.some(isMononym), seen };
}

/** The names that the evidence is of, by id. */
export function printedNames(seen: readonly SeenName[]): readonly PrintedName[] {
  const byId = grouped(seen, ({ speakerId }) => speakerId);
  return [...byId]
    .toSorted(([a], [b]) => compare(a, b))
    .map(([id, evidence]) => printedName(id, evidence));
}

/** Sessions in which the name is met so. */
export function sessionsWhere(
  { seen }: PrintedName,
  how: (evidence: SeenName) => boolean,
): ReadonlySet<string> {
  return new Set(seen.filter(how).map(({ session }) => session));
}
