import type { Session } from '../domain.ts';
import { nameKey } from '../people/name.ts';
import type { Corpus } from '../retrieve/corpus.ts';
import type { Store } from '../store/store.ts';
import { words } from '../text/words.ts';
import type { ReportOf } from './speaker-profile.ts';

export interface Reported {
  /** Sessions known to speak of the person: turns on them, or their name in a list. */
  readonly sessions: readonly string[];
  readonly spellings: readonly string[];
}

const isWhole = (key: string) => key.includes(' ');

/** The phrase search takes the last word as a beginning: `Ana Diaz` would find `Ana Diazepam`. */
const holds = (text: string, name: string) =>
  ` ${words(text).join(' ')} `.includes(` ${words(name).join(' ')} `);

async function sessionsNaming(store: Store, corpus: Corpus, name: string) {
  const found: string[] = [];
  for (const { session, turn } of await store.matchPhrase(name)) {
    if (corpus.sessions.get(session)?.kind === 'transcript') continue;
    const said = (await corpus.turns(session))[turn];
    if (said && holds((await corpus.text(session)).slice(said.start, said.end), name)) {
      found.push(session);
    }
  }
  return found;
}

/** The reports that report on the person, list them, or hold their whole name; by id. */
export async function reportsOf(
  { store, corpus }: { readonly store: Store; readonly corpus: Corpus },
  { sessions, spellings }: Reported,
): Promise<readonly ReportOf[]> {
  const named = new Set(sessions);
  // One spelling of each key will not do: the search folds accents, not `ä` and `ae`.
  const whole = new Set(spellings.filter((one) => isWhole(nameKey(one))).map(spaced));
  for (const name of whole) {
    for (const session of await sessionsNaming(store, corpus, name)) named.add(session);
  }
  return [...named]
    .flatMap((id): readonly Session[] => {
      const session = corpus.sessions.get(id);
      return session && session.kind !== 'transcript' ? [session] : [];
    })
    .toSorted((a, b) => (a.session < b.session ? -1 : 1))
    .map(({ session, title, kind }) => ({ session, title, kind }));
}

/** `WOLFGANG KLEINWACHTER` and `Wolfgang Kleinwächter` are one phrase to the search. */
const spaced = (name: string) => words(name).join(' ');
