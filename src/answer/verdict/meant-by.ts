import type { Choice } from '../../asking.ts';
import type { Person } from '../../domain.ts';
import { namedScope } from '../../retrieve/named-scope.ts';
import type { SearchParts } from '../../retrieve/rank.ts';
import { type Scope, scopeOf } from '../../retrieve/scope.ts';
import { words } from '../../text/words.ts';
import { findPeople } from '../../understand/find-people.ts';
import { questionTokens } from '../../understand/question-tokens.ts';
import { knownSpeakers } from '../known-speakers.ts';

/** Who is said to have said something. */
export interface MeantSpeaker {
  /** Their turns; those of everybody who may be meant, where several bear the name; all where nobody is named. */
  readonly scope: Scope;
  /** The name, where nobody bears it. */
  readonly unknown: string | null;
  /** Who may be meant, where several bear the name or nobody does; most turns first. */
  readonly choices: readonly Choice[];
}

/** People who are named where nobody bears a name. */
const CHOICES_MAX = 5;

export async function meantBy(parts: SearchParts, name: string | null): Promise<MeantSpeaker> {
  const { corpus, people } = parts;
  if (name === null) {
    return { scope: await scopeOf(corpus, {}), unknown: null, choices: [] };
  }
  const { unknown } = await knownSpeakers(parts, [name]);
  const scope = await namedScope(parts, { speakers: [name] });
  if (unknown.length === 0) return { scope, unknown: null, choices: [] };
  const bearing = findPeople(questionTokens(name), people).ambiguous.flatMap((one) => one.choices);
  if (bearing.length > 0) {
    // One of them may have said it: that nobody of this name did would be false.
    const speakers = bearing.map(({ speaker }) => speaker);
    return { scope: await scopeOf(corpus, { speakers }), unknown: null, choices: bearing };
  }
  return { scope, unknown: name, choices: alike(parts, name) };
}

/** Those with a word of the name, or nearly. */
function alike({ people }: SearchParts, name: string): readonly Choice[] {
  const found = words(name).flatMap((word) => people.withWord(word, true));
  return [...new Set(found.map(({ person }) => person))]
    .toSorted((a, b) => b.turns - a.turns)
    .slice(0, CHOICES_MAX)
    .map(toChoice);
}

const toChoice = ({ name, sessions, turns }: Person): Choice => ({
  speaker: name,
  sessions,
  turns,
});
