import type { ReadAs, State } from '../../asking.ts';
import type { Person } from '../../domain.ts';
import { nameKey, nameWords } from '../../people/name.ts';
import { fold } from '../../text/fold.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import { NAMES_THAT_ARE_WORDS } from '../names-that-are-words.ts';
import { SAID } from './asking-words.ts';
import { isOtherScript } from './question-language.ts';
import type { Reading } from './reading.ts';

/** A question as the rules read it, and the people of the records. */
export interface Named {
  readonly question: string;
  readonly rules: State;
  /** Names and words that the rules read although they were mistyped. */
  readonly readAs: readonly ReadAs[];
  readonly people: readonly Person[];
}

/**
 * The people of a reading as the records call them; none of them leaves it to the rules. Null where one is not of the
 * records or not named in the question, where one whom the rules found is missing, or a name of the question is nobody's.
 */
export function acceptSpeakers({ speakers }: Reading, heard: Named): readonly string[] | null {
  const meant = speakers.map((name) => personCalled(name, heard.people));
  const found = meant.flatMap((person) => (person === null ? [] : [person]));
  if (found.length < meant.length) return null;
  const { question, rules, readAs, people } = heard;
  const names = [...new Set(found.map(({ name }) => name))];
  const isMissing = names.length > 0 && !rules.speakers.every((name) => names.includes(name));
  const isNamed = (person: Person) =>
    rules.speakers.includes(person.name) ||
    isOtherScript(question) ||
    isNamedAlone(question, person, people);
  if (isMissing || !found.every(isNamed)) return null;
  const mistyped = readAs.map(({ typed }) => typed);
  const known = new Set([...names, ...rules.speakers, ...mistyped].flatMap(nameWords));
  // A name in other letters is somebody's, whoever that is.
  const isKnown = (word: string) => (isOtherScript(word) ? known.size > 0 : known.has(word));
  return namedAsSpeaking(question).every(isKnown) ? names : null;
}

/** Who is called exactly so; null where nobody is, or several are. */
function personCalled(name: string, people: readonly Person[]): Person | null {
  const called = people.filter((person) =>
    [person.name, ...person.spellings].some((spelling) => fold(spelling) === fold(name)),
  );
  const [only] = called;
  return called.length === 1 && only !== undefined ? only : null;
}

/** Whether a question says names of a person that are no words besides, and together are nobody else's. */
function isNamedAlone(question: string, person: Person, people: readonly Person[]): boolean {
  const asked = nameKey(question).split(' ');
  const own = new Set(nameWords(person.name));
  const said = asked.filter(
    (word) => own.has(word) && !STOP_WORDS.has(word) && !NAMES_THAT_ARE_WORDS.has(word),
  );
  const isCalledSo = ({ name }: Person) => {
    const theirs = new Set(nameWords(name));
    return said.every((word) => theirs.has(word));
  };
  return said.length > 0 && people.filter(isCalledSo).length === 1;
}

/** In `Qu’a dit Müller`, whoever is called Müller. */
function namedAsSpeaking(question: string): readonly string[] {
  const said = question.match(/[\p{L}\p{M}]+/gu) ?? [];
  return said.flatMap((word, at) => {
    const isBehind = SAID.has(fold(said[at - 1] ?? ''));
    return isBehind && /^\p{Lu}/u.test(word) ? [nameKey(word)] : [];
  });
}
