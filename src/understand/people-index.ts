import { distance } from 'fastest-levenshtein';
import type { NameEvidence } from '../domain.ts';
import { Directory } from '../people/directory.ts';
import { nameKey, nameWords } from '../people/name.ts';

export interface Person {
  readonly name: string;
  /** Words that can stand for the person, of all spellings. */
  readonly words: ReadonlySet<string>;
  readonly surname: string;
  /** First letters that stand for the rest of a name: `j` of `J. Roe`. */
  readonly initials: readonly string[];
  /** Whether a word is one of the person's names but for a slip. */
  readonly isNearly: (word: string) => boolean;
}

/** Letters a word needs before one slip, or two, may be forgiven. */
const ONE_SLIP_LETTERS = 5;
const TWO_SLIPS_LETTERS = 9;

/** How many slips lie between two words, or null where they are too many for words so long. */
function slipsBetween(said: string, name: string): number | null {
  if (said.length < ONE_SLIP_LETTERS) return null;
  const allowed = said.length < TWO_SLIPS_LETTERS ? 1 : 2;
  if (Math.abs(said.length - name.length) > allowed) return null;
  const slips = distance(said, name);
  return slips <= allowed ? slips : null;
}

function toPerson(name: string, spellings: readonly string[]): Person {
  const words = new Set([name, ...spellings].flatMap(nameWords));
  const initials = nameKey(name)
    .split(' ')
    .filter((word) => word.length === 1);
  return {
    name,
    words,
    initials,
    surname: nameWords(name).at(-1) ?? '',
    isNearly: (said) => [...words].some((word) => slipsBetween(said, word) !== null),
  };
}

/** The people who speak in the records, findable by any word of their names. */
export class PeopleIndex {
  readonly #people: readonly Person[];
  readonly #byWord = new Map<string, Person[]>();

  constructor(names: readonly NameEvidence[]) {
    const canonical = new Directory(names).canonicalNames();
    const spellings = new Map<string, string[]>();
    for (const { speakerId, spelling, how } of names) {
      if (how !== 'label') continue;
      const all = spellings.get(speakerId) ?? [];
      all.push(spelling);
      spellings.set(speakerId, all);
    }
    this.#people = [...spellings].map(([id, all]) => toPerson(canonical.get(id) ?? '', all));
    for (const person of this.#people) {
      for (const word of person.words) {
        const all = this.#byWord.get(word) ?? [];
        all.push(person);
        this.#byWord.set(word, all);
      }
    }
  }

  /**
   * People one of whose names is this word. Where nobody has it and `slips` are forgiven, those whose surname it most
   * nearly is: with the same first letter, for a first name with another letter is another name (`Barry`, `Larry`).
   */
  withWord(word: string, slips: boolean): readonly Person[] {
    const key = nameKey(word);
    const exact = this.#byWord.get(key);
    if (exact || !slips) return exact ?? [];
    const near = this.#people.flatMap((person) => {
      const count = person.surname[0] === key[0] ? slipsBetween(key, person.surname) : null;
      return count === null ? [] : [{ person, count }];
    });
    const least = Math.min(...near.map(({ count }) => count));
    return near.filter(({ count }) => count === least).map(({ person }) => person);
  }
}
