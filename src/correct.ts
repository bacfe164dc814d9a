import { merged, OWN, ownCorrections, withdrawn } from './corrections-in-force.ts';
import { UnknownSessionError, UsageError } from './errors.ts';
import type { Corrections, NameCorrection, TurnCorrection } from './people/corrections.ts';
import { nameKey } from './people/name.ts';
import type { Withdrawn } from './rapporteur.ts';
import { settlePeople } from './settle-people.ts';
import type { Store } from './store/store.ts';
import { fold } from './text/fold.ts';

/** What users put right about people: kept beside the records, in force until it is taken back. */

/** Where corrections are kept, and who is told of those that do not fit the records as they are. */
export interface CorrectingParts {
  readonly store: Store;
  readonly say: (line: string) => void;
}

async function keep({ store, say }: CorrectingParts, corrections: Corrections): Promise<void> {
  const isEmpty = corrections.names.length + corrections.turns.length === 0;
  await store.setCorrections(OWN, isEmpty ? null : corrections);
  await settlePeople(store, say);
}

/** Adds to the user's own; throws, and changes nothing, where one speaks of what is not there. */
export async function correct(parts: CorrectingParts, added: Corrections): Promise<void> {
  const { store } = parts;
  await refuseUnknownSpellings(store, added.names);
  for (const entry of added.turns) await refuseUnknownTurn(store, entry);
  await keep(parts, merged([added, await ownCorrections(store)]));
}

/** Puts these in place of the user's own; what speaks of records that are not here waits for them. */
export async function replaceCorrections(
  parts: CorrectingParts,
  corrections: Corrections,
): Promise<void> {
  await keep(parts, corrections);
}

/** Takes the user's own back and says how many entries that changed or ended. */
export async function withdrawCorrections(
  parts: CorrectingParts,
  taken: Withdrawn,
): Promise<number> {
  const before = await ownCorrections(parts.store);
  const left = withdrawn(before, taken);
  const changed =
    before.names.filter((one) => !left.names.includes(one)).length +
    before.turns.length -
    left.turns.length;
  if (changed > 0) await keep(parts, left);
  return changed;
}

async function refuseUnknownSpellings(
  store: Store,
  entries: readonly NameCorrection[],
): Promise<void> {
  if (entries.length === 0) return;
  const sessions = new Set((await store.sessions()).map(({ session }) => session));
  const seen = await store.names();
  const everywhere = new Set(seen.map(({ spelling }) => nameKey(spelling)));
  for (const { session, spellings } of entries) {
    if (session !== null && !sessions.has(session)) throw new UnknownSessionError(session);
    const here = seen.filter((one) => one.session === session);
    const keys =
      session === null ? everywhere : new Set(here.map(({ spelling }) => nameKey(spelling)));
    const unknown = spellings.find((spelling) => !keys.has(nameKey(spelling)));
    if (unknown === undefined) continue;
    throw new UsageError(
      `No record prints the name ${JSON.stringify(unknown)}${session === null ? '' : ` in ${session}`}.`,
      '`rapporteur speakers` lists the names; give one as it is printed.',
    );
  }
}

async function refuseUnknownTurn(store: Store, entry: TurnCorrection): Promise<void> {
  const { session, turn, begins } = entry;
  const turns = await store.turns(session);
  const said = turns[turn];
  if (said === undefined) {
    throw new UsageError(
      `${session} has no turn ${turn}: its ${turns.length} turns are numbered from 0.`,
      `\`rapporteur turns ${session}\` lists them.`,
    );
  }
  const words = (await store.text(session)).slice(said.start, said.end);
  if (begins === null || fold(words).startsWith(fold(begins))) return;
  throw new UsageError(
    `Turn ${turn} of ${session} does not begin with ${JSON.stringify(begins)}.`,
    `\`rapporteur turns ${session}\` lists the turns.`,
  );
}
