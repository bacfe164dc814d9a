import { passageTerms } from '../../src/chunk/session-terms.ts';
import type { SettledName } from '../../src/people/settle.ts';
import type { NameEvidence, Store } from '../../src/store/store.ts';
import { newRecord, type SessionSketch } from '../fakes/new-record.ts';

/** What a store must do, by its name; each is given a fresh, empty store. */
export type Laws = Readonly<Record<string, (store: Store) => Promise<void>>>;

/** A record of one session. */
export const one = (source: string, sketch: SessionSketch) =>
  newRecord({ source, sessions: [sketch] });

/** A record of one session in which nobody is named. */
export const said = (session: string, ...turns: readonly string[]) =>
  one(`/records/${session}.txt`, { session, turns: turns.map((words) => ({ words })) });

/** Ids of the passages whose words hold a stem, in order. */
export const holding = async (store: Store, stem: string): Promise<readonly number[]> => {
  const { passages, terms } = await store.picture();
  const held = terms.flatMap((session) =>
    passageTerms(session).map(({ words }) => words.some((term) => session.stems[term] === stem)),
  );
  return passages.filter((_, place) => held[place]).map(({ id }) => id);
};

/** Turns that hold the phrase: `SESSION TURN`. */
export const phrase = async (store: Store, words: string) =>
  (await store.matchPhrase(words)).map(({ session, turn }) => `${session} ${turn}`);

export const label = (speakerId: string, spelling: string): NameEvidence => ({
  speakerId,
  spelling,
  how: 'label',
});

/** A name that is its person's own. */
export const own = (id: string, name: string): SettledName => ({
  id,
  person: id,
  name,
  because: null,
});

/** Settles these names; no turn is corrected. */
export const settle = (store: Store, names: readonly SettledName[]): Promise<void> =>
  store.settlePeople({ names, turns: [] });
