import type { Person } from '../../domain.ts';
import { CANDIDATES_MAX } from '../../limits.ts';
import { nameWords } from '../../people/name.ts';
import { words } from '../../text/words.ts';
import { isOtherScript } from './question-language.ts';

/**
 * The people that a question may name, for a model to choose from: those with a name of it; where it is written in other
 * letters, whoever speaks most.
 */
export function candidatesFor(question: string, people: readonly Person[]): readonly string[] {
  const asked = new Set(words(question));
  const isNamed = ({ name }: Person) => nameWords(name).some((word) => asked.has(word));
  const some = isOtherScript(question) ? people : people.filter(isNamed);
  const most = some.toSorted((one, other) => other.turns - one.turns);
  return most.slice(0, CANDIDATES_MAX).map(({ name }) => name);
}
