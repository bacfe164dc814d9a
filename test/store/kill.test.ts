import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { passageTerms } from '../../src/chunk/session-terms.ts';
import { SqliteDatabase } from '../../src/store/sqlite-database.ts';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { seededRandom } from '../fakes/seeded-vectors.ts';
import { SOURCES, TURNS } from './putting-child.ts';
import { childProgram, firstWords } from './run-child.ts';
import { temporaryFolders } from './temporary-folder.ts';

const KILLS = 10;
const LATEST_KILL_MS = 120;

const folder = temporaryFolders();
const startPutting = childProgram(new URL('./putting-child.ts', import.meta.url));

const killedAfter = async (directory: string, milliseconds: number): Promise<void> => {
  const child = startPutting(directory);
  expect(await firstWords(child)).toBe('going');
  await setTimeout(milliseconds);
  child.kill('SIGKILL');
  await once(child, 'close');
};

const integrity = (directory: string): readonly unknown[] => {
  const database = new SqliteDatabase(join(directory, 'rapporteur.db'));
  const result = [
    ...database.rows('PRAGMA integrity_check'),
    ...database.rows('PRAGMA foreign_key_check'),
  ];
  database.close();
  return result;
};

/** Every record is of one version throughout: its text, turns, people and full text. */
const expectWholeRecords = async (store: Store): Promise<void> => {
  const records = [...(await store.records()).values()];
  expect(records).toHaveLength(SOURCES);
  for (const { fingerprint, sessions } of records) {
    const [session = ''] = sessions;
    const version = fingerprint.replace(' ', '');
    const text = await store.text(session);
    const turns = await store.turns(session);
    expect(turns.map(({ start, end }) => text.slice(start, end))).toEqual(
      Array.from({ length: TURNS }, (_, turn) => `${version} says turn${turn}`),
    );
    expect(turns[0]?.speaker).toBe(`doe-${version.replace('version', '')}`);
    const phrases = await store.matchPhrase(`${version} says`);
    expect(phrases.filter((found) => found.session === session)).toHaveLength(TURNS);
  }
  const { passages, terms } = await store.picture();
  expect(passages).toHaveLength(SOURCES * TURNS);
  expect(terms.flatMap(passageTerms)).toHaveLength(SOURCES * TURNS);
};

describe('a process killed while it writes', () => {
  it(`leaves every record wholly old or wholly new, ${KILLS} times`, async () => {
    const directory = folder();
    const random = seededRandom(7);
    for (let kill = 0; kill < KILLS; kill += 1) {
      await killedAfter(directory, random() * LATEST_KILL_MS);
      const store = await openSqliteStore(directory);
      await expectWholeRecords(store);
      await store.close();
      expect(integrity(directory)).toEqual([['ok']]);
    }
  });
});
