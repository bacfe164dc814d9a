import { isMononym, nameKey } from './name.ts';
import type { SeenName } from './printed-names.ts';

/** What a name is told from others by: a single word only together with its session. */
const keyOf = (name: string, session: string): string =>
  isMononym(name) ? `${session}\n${nameKey(name)}` : nameKey(name);

/**
 * Ids of printed names, which never change once given. A full name has one id wherever it is printed; a single word
 * (`ALEXANDER`) has one in each session, since two people are never made one on a first name or a surname alone.
 */
export class Directory {
  readonly #idByKey = new Map<string, string>();
  readonly #taken = new Set<string>();

  constructor(seen: readonly Pick<SeenName, 'speakerId' | 'spelling' | 'session'>[]) {
    for (const { speakerId, spelling, session } of seen) {
      this.#idByKey.set(keyOf(spelling, session), speakerId);
      this.#taken.add(speakerId);
    }
  }

  /** The id of a name that a session prints; a new name gets a new id. */
  identify(name: string, session: string): string {
    const key = keyOf(name, session);
    const id = this.#idByKey.get(key) ?? this.#newId(name);
    this.#idByKey.set(key, id);
    this.#taken.add(id);
    return id;
  }

  #newId(name: string): string {
    const slug = nameKey(name).replaceAll(' ', '-') || 'person';
    let id = slug;
    for (let n = 2; this.#taken.has(id); n++) id = `${slug}-${n}`;
    return id;
  }
}
