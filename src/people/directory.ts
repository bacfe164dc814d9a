import { words } from '../text/words.ts';
import { bestSpelling, nameKey } from './name.ts';

export interface SeenName {
  readonly speakerId: string;
  readonly spelling: string;
}

/** Who is who: one person a name key, under an id that never changes once given. */
export class Directory {
  readonly #idByKey = new Map<string, string>();
  readonly #spellings = new Map<string, Set<string>>();

  constructor(seen: readonly SeenName[]) {
    for (const { speakerId, spelling } of seen) {
      this.#idByKey.set(nameKey(spelling), speakerId);
      this.#keep(speakerId, spelling);
    }
  }

  /** The id of the person so called; a new person gets a new id. */
  identify(name: string): string {
    const key = nameKey(name);
    const id = this.#idByKey.get(key) ?? this.#newId(name);
    this.#idByKey.set(key, id);
    this.#keep(id, name);
    return id;
  }

  /** Each person's best spelling, by id. */
  canonicalNames(): ReadonlyMap<string, string> {
    return new Map([...this.#spellings].map(([id, all]) => [id, bestSpelling([...all])]));
  }

  #keep(id: string, spelling: string): void {
    const all = this.#spellings.get(id) ?? new Set();
    this.#spellings.set(id, all.add(spelling));
  }

  #newId(name: string): string {
    const slug = words(name).join('-') || 'person';
    let id = slug;
    for (let n = 2; this.#spellings.has(id); n++) id = `${slug}-${n}`;
    return id;
  }
}
