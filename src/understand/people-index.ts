import type { Person } from '../domain.ts';
import { namedPerson, nameKey, nameWords } from '../people/name.ts';
import { editDistance, slipsBetween } from '../text/slips.ts';
import { soundOf } from '../text/sound.ts';

/** A person as a question may name them. */
export interface NamedPerson {
  readonly person: Person;
  /** Words that can stand for the person, of all spellings. */
  readonly words: ReadonlySet<string>;
  readonly surname: string;
  /** First letters that stand for the rest of a name: `j` of `J. Roe`. */
  readonly initials: readonly string[];
  /** Whether a word is one of the person's names but for a slip. */
  readonly isNearly: (word: string) => boolean;
}

const SOUND_LETTERS = 6;
const SOUND_SLIPS = 2;

/** Whether a word is another but for slips, told from the longer of the two, or sounds like it: `Rijn`, `Stephan`. */
function isSlip(said: string, meant: string): boolean {
  if ((slipsBetween(said, meant) ?? slipsBetween(meant, said)) !== null) return true;
  const letters = Math.min(said.length, meant.length);
  const isNear = said[0] === meant[0] && editDistance(said, meant) <= SOUND_SLIPS;
  return letters >= SOUND_LETTERS && isNear && soundOf(said) === soundOf(meant);
}

function toNamed(person: Person): NamedPerson {
  // A label may hold more than the name: a role before it, an affiliation behind.
  const spellings = person.spellings.map((spelling) => namedPerson(spelling) ?? spelling);
  const words = new Set([person.name, ...spellings].flatMap(nameWords));
  return {
    person,
    words,
    initials: nameKey(person.name)
      .split(' ')
      .filter((word) => word.length === 1),
    surname: nameWords(person.name).at(-1) ?? '',
    isNearly: (said) => [...words].some((word) => isSlip(said, word)),
  };
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const all = map.get(key) ?? [];
  all.push(value);
  map.set(key, all);
}

/** The people who speak in the records, findable by any word of their names. */
export class PeopleIndex {
  readonly #byWord = new Map<string, NamedPerson[]>();
  readonly #bySurnameLetter = new Map<string, NamedPerson[]>();

  constructor(people: readonly Person[]) {
    for (const named of people.map(toNamed)) {
      for (const word of named.words) put(this.#byWord, word, named);
      put(this.#bySurnameLetter, named.surname[0] ?? '', named);
    }
  }

  /**
   * People one of whose names is this word. Where nobody has it and `slips` are forgiven, those whose surname it most
   * nearly is: with the same first letter, for a first name with another letter is another name (`Barry`, `Larry`).
   */
  withWord(word: string, slips: boolean): readonly NamedPerson[] {
    const key = nameKey(word);
    const exact = this.#byWord.get(key);
    if (exact || !slips) return exact ?? [];
    const near = (this.#bySurnameLetter.get(key[0] ?? '') ?? []).flatMap((named) => {
      const count = slipsBetween(key, named.surname);
      return count === null ? [] : [{ named, count }];
    });
    const least = Math.min(...near.map(({ count }) => count));
    return near.filter(({ count }) => count === least).map(({ named }) => named);
  }
}
