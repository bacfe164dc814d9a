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
}

/** Letters a word needs before one slip, or two, may be forgiven. */
const ONE_SLIP_LETTERS = 5;
const TWO_SLIPS_LETTERS = 9;

/** The people who speak in the records, findable by any word of their names. */
export class PeopleIndex {
  readonly #people: readonly Person[];
  readonly #byWord = new Map<string, Person[]>();

  constructor(names: readonly NameEvidence[]) {
    const canonical = new Directory(names).canonicalNames();
    const spoken = names.filter(({ how }) => how === 'label');
    const ids = new Set(spoken.map(({ speakerId }) => speakerId));
    this.#people = [...ids].map((id) => {
      const spellings = spoken
        .filter((name) => name.speakerId === id)
        .map(({ spelling }) => spelling);
      const name = canonical.get(id) ?? '';
      const words = new Set([name, ...spellings].flatMap(nameWords));
      const initials = nameKey(name)
        .split(' ')
        .filter((word) => word.length === 1);
      return { name, words, initials, surname: nameWords(name).at(-1) ?? '' };
    });
    for (const person of this.#people) {
      for (const word of person.words) {
        this.#byWord.set(word, [...(this.#byWord.get(word) ?? []), person]);
      }
    }
  }

  /**
   * People one of whose names is this word. Where nobody has it and `slips` are forgiven, people whose surname it
   * nearly is: with the same first letter, for a first name with another letter is another name (`Barry`, `Larry`).
   */
  withWord(word: string, slips: boolean): readonly Person[] {
    const key = nameKey(word);
    const exact = this.#byWord.get(key);
    if (exact || !slips || key.length < ONE_SLIP_LETTERS) return exact ?? [];
    const allowed = key.length < TWO_SLIPS_LETTERS ? 1 : 2;
    return this.#people.filter(
      ({ surname }) =>
        surname[0] === key[0] &&
        Math.abs(surname.length - key.length) <= allowed &&
        distance(surname, key) <= allowed,
    );
  }
}
