import type { Store } from '../../src/store/store.ts';
import { newRecord, type SessionSketch } from '../fakes/new-record.ts';

/** What a store must do, by its name; each is given a fresh, empty store. */
export type Laws = Readonly<Record<string, (store: Store) => Promise<void>>>;

/** A record of one session. */
export const one = (source: string, sketch: SessionSketch) =>
  newRecord({ source, sessions: [sketch] });

/** A record of one session in which nobody is named. */
export const said = (session: string, ...turns: readonly string[]) =>
  one(`/records/${session}.txt`, { session, turns: turns.map((words) => ({ words })) });

/** Ids of the passages that match any of the words, best first. */
export const matching = async (store: Store, ...words: readonly string[]) =>
  (await store.matchPassages({ words, limit: 100, among: null })).map(({ id }) => id);

/** Turns that hold the phrase: `SESSION TURN`. */
export const phrase = async (store: Store, words: string) =>
  (await store.matchPhrase(words)).map(({ session, turn }) => `${session} ${turn}`);
