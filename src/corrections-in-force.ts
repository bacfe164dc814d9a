import type { Corrections, NameCorrection } from './people/corrections.ts';
import { nameKey } from './people/name.ts';
import type { Withdrawn } from './rapporteur.ts';
import type { Store } from './store/store.ts';

/** Under this source the store keeps what was put right here, not in a `people.json` beside the records. */
export const OWN = '';
export const NO_CORRECTIONS: Corrections = { names: [], turns: [] };

/** `kleinachter` of every session, or of one. */
const reach = (session: string | null, key: string) => `${session ?? ''}\n${key}`;

/** An entry without some of its spellings; nothing where none is left. */
function without(
  entry: NameCorrection,
  isTaken: (key: string) => boolean,
): readonly NameCorrection[] {
  const spellings = entry.spellings.filter((spelling) => !isTaken(nameKey(spelling)));
  if (spellings.length === entry.spellings.length) return [entry];
  return spellings.length === 0 ? [] : [{ ...entry, spellings }];
}

/** Corrections as one list, the strongest first: of two about the same spelling or the same turn the first holds. */
export function merged(strongestFirst: readonly Corrections[]): Corrections {
  const said = new Set<string>();
  const names = strongestFirst
    .flatMap((one) => one.names)
    .flatMap((entry) => {
      const { session } = entry;
      const left = without(
        entry,
        (key) => said.has(reach(null, key)) || said.has(reach(session, key)),
      );
      for (const spelling of entry.spellings) said.add(reach(session, nameKey(spelling)));
      return left;
    });
  const turns = new Map<string, Corrections['turns'][number]>();
  for (const entry of strongestFirst.flatMap((one) => one.turns)) {
    const place = `${entry.session}\n${entry.turn}`;
    if (!turns.has(place)) turns.set(place, entry);
  }
  return { names, turns: [...turns.values()] };
}

/** Corrections without those of these spellings and turns. */
export function withdrawn(
  before: Corrections,
  { spellings, session, turns }: Withdrawn,
): Corrections {
  const keys = new Set(spellings.map(nameKey));
  const isMeant = (one: NameCorrection) => session === undefined || one.session === session;
  return {
    names: before.names.flatMap((one) =>
      isMeant(one) ? without(one, (key) => keys.has(key)) : [one],
    ),
    turns: before.turns.filter(
      (one) => !turns.some(({ session: id, turn }) => one.session === id && one.turn === turn),
    ),
  };
}

/** What users have put right here. */
export async function ownCorrections(store: Store): Promise<Corrections> {
  const own = (await store.corrections()).find(({ source }) => source === OWN);
  return own?.corrections ?? NO_CORRECTIONS;
}

/** Everything in force; what was put right here goes before what the files beside the records say. */
export async function correctionsInForce(store: Store): Promise<Corrections> {
  const files = (await store.corrections()).filter(({ source }) => source !== OWN);
  return merged([await ownCorrections(store), ...files.map(({ corrections }) => corrections)]);
}
