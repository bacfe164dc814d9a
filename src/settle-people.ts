import { correctedNames } from './people/corrected-names.ts';
import type { Corrections, TurnCorrection } from './people/corrections.ts';
import { printedNames } from './people/printed-names.ts';
import { settle } from './people/settle.ts';
import type { Store, StoredCorrections } from './store/store.ts';
import { fold } from './text/fold.ts';

/**
 * Pipeline: who is who, from all names that the store holds and all corrections. Run after whatever changes either.
 * `say` is told of each correction that does not fit the records as they are; it is kept.
 */
export async function settlePeople(
  store: Store,
  say: (line: string) => void = () => {},
): Promise<void> {
  const stored = await store.corrections();
  const corrections = together(stored);
  const names = await store.names();
  const { idOf } = correctedNames(printedNames(names), corrections);
  const fitting = await fittingTurns(store, stored, say);
  await store.settlePeople({
    names: settle({ names, before: await store.settledNames(), corrections }),
    turns: fitting.map(({ session, turn, speaker }) => ({
      session,
      turn,
      speakerId: speaker === null ? null : idOf(speaker, session),
    })),
  });
}

/** The user's own come first, and of two that contradict each other the first holds. */
const together = (stored: readonly StoredCorrections[]): Corrections => ({
  names: stored.flatMap(({ corrections }) => corrections.names),
  turns: stored.flatMap(({ corrections }) => corrections.turns),
});

async function fittingTurns(
  store: Store,
  stored: readonly StoredCorrections[],
  say: (line: string) => void,
): Promise<readonly TurnCorrection[]> {
  const words = await wordsOfTurns(store, together(stored).turns);
  const fitting = new Map<string, TurnCorrection>();
  for (const { source, corrections } of stored) {
    for (const correction of corrections.turns) {
      const reason = whyNotFitting(correction, words.get(correction.session));
      const key = `${correction.turn} ${correction.session}`;
      if (reason === null) fitting.set(key, fitting.get(key) ?? correction);
      else say(notApplied(source, correction, reason));
    }
  }
  return [...fitting.values()];
}

/** The words of every turn, of the sessions that turns are corrected in. */
async function wordsOfTurns(
  store: Store,
  corrections: readonly TurnCorrection[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const wanted = new Set(corrections.map(({ session }) => session));
  const words = new Map<string, readonly string[]>();
  if (wanted.size === 0) return words;
  for (const { session } of (await store.sessions()).filter((one) => wanted.has(one.session))) {
    const text = await store.text(session);
    const turns = await store.turns(session);
    words.set(
      session,
      turns.map(({ start, end }) => text.slice(start, end)),
    );
  }
  return words;
}

/** Why a correction does not fit the session's turns as they are now; null where it does. */
function whyNotFitting(
  { turn, begins }: TurnCorrection,
  words: readonly string[] | undefined,
): string | null {
  if (words === undefined) return 'no such session is here';
  const said = words[turn];
  if (said === undefined) return `the session has ${words.length} turns, numbered from 0`;
  const fits = begins === null || fold(said).startsWith(fold(begins));
  return fits ? null : `it does not begin with ${JSON.stringify(begins)}`;
}

const notApplied = (source: string, { session, turn }: TurnCorrection, reason: string) =>
  `The correction of turn ${turn} in ${session}${source === '' ? '' : ` (${source})`} is kept, but not applied: ${reason}.`;
