import { grouped } from '../text/grouped.ts';
import type { Corrections, NameCorrection } from './corrections.ts';
import { isMononym, nameKey } from './name.ts';
import { type PrintedName, printedName } from './printed-names.ts';

/** What corrections say of names. */
export interface CorrectedNames {
  /** Whose a printed name is, by its id: the id of the name that a user calls the person by. */
  readonly given: ReadonlyMap<string, string>;
  /** What a user calls people, by the id of that name. */
  readonly called: ReadonlyMap<string, string>;
  /** Names of corrections that no record prints. */
  readonly unprinted: readonly PrintedName[];
  /** The id of a name that a correction uses; a single word is meant in one session, where one is named. */
  readonly idOf: (name: string, session: string | null) => string;
}

const isPrintedIn = (name: PrintedName, session: string) =>
  name.seen.some((seen) => seen.session === session);
/** Whether all that is printed of a name is in that session: only then may a correction for the session take it whole. */
const isOnlyIn = (name: PrintedName, session: string) =>
  name.seen.every((seen) => seen.session === session);

/** Ids of the names that corrections use: printed ones, and new ones for names that no record prints. */
class NameIds {
  readonly #byKey: ReadonlyMap<string, readonly PrintedName[]>;
  readonly #taken: Set<string>;
  readonly #made = new Map<string, PrintedName>();

  constructor(printed: readonly PrintedName[]) {
    this.#byKey = grouped(printed, ({ key }) => key);
    this.#taken = new Set(printed.map(({ id }) => id));
  }

  unprinted(): readonly PrintedName[] {
    return [...this.#made.values()];
  }

  printed(name: string): readonly PrintedName[] {
    const single = isMononym(name);
    return (this.#byKey.get(nameKey(name)) ?? []).filter(({ isMononym }) => isMononym === single);
  }

  idOf(name: string, session: string | null): string {
    const single = isMononym(name);
    const met = this.printed(name).find(
      (printed) => !single || (session !== null && isPrintedIn(printed, session)),
    );
    if (met) return met.id;
    const key = `${nameKey(name)}\n${single ? (session ?? '') : ''}`;
    const made = this.#made.get(key) ?? this.#make(name);
    this.#made.set(key, made);
    return made.id;
  }

  #make(name: string): PrintedName {
    const slug = nameKey(name).replaceAll(' ', '-') || 'person';
    let id = slug;
    for (let n = 2; this.#taken.has(id); n++) id = `${slug}-${n}`;
    this.#taken.add(id);
    return printedName(id, [
      { speakerId: id, spelling: name, how: 'introduced', session: '', turns: 0 },
    ]);
  }
}

/** Names that a correction takes whole; those of a full name printed elsewhere too it takes turn by turn. */
function namesTaken({ spellings, session }: NameCorrection, ids: NameIds): readonly PrintedName[] {
  return spellings
    .flatMap((spelling) => ids.printed(spelling))
    .filter((name) => session === null || isOnlyIn(name, session));
}

/** What the corrections say of names; of two that contradict each other the first holds. */
export function correctedNames(
  printed: readonly PrintedName[],
  corrections: Corrections,
): CorrectedNames {
  const ids = new NameIds(printed);
  const called = new Map<string, string>();
  const given = new Map<string, string>();
  const personOf = (id: string): string => {
    const next = given.get(id);
    return next === undefined ? id : personOf(next);
  };
  for (const correction of corrections.names) {
    const own = ids.idOf(correction.name, correction.session);
    if (!called.has(own)) called.set(own, correction.name);
    for (const { id } of namesTaken(correction, ids)) {
      if (!given.has(id) && personOf(own) !== id) given.set(id, own);
    }
  }
  for (const { speaker, session } of corrections.turns) {
    if (speaker !== null) ids.idOf(speaker, session);
  }
  return {
    given: new Map([...given.keys()].map((id) => [id, personOf(id)])),
    called,
    unprinted: ids.unprinted(),
    idOf: (name, session) => ids.idOf(name, session),
  };
}
