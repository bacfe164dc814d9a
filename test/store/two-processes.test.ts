import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { StoreBusyError } from '../../src/errors.ts';
import { STORE_BUSY_MS } from '../../src/limits.ts';
import { SqliteDatabase } from '../../src/store/sqlite-database.ts';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import { newRecord } from '../fakes/new-record.ts';
import { OPENED } from './opening-child.ts';
import { childProgram, finished } from './run-child.ts';
import { temporaryFolders } from './temporary-folder.ts';

const folder = temporaryFolders();
const record = (source: string, words: string) =>
  newRecord({ source, sessions: [{ session: source, turns: [{ words }] }] });

describe('two that share a store', () => {
  const openInChild = childProgram(new URL('./opening-child.ts', import.meta.url));

  it('see what the other has committed, in everything they ask', async () => {
    const directory = folder();
    const writer = await openSqliteStore(directory);
    const reader = await openSqliteStore(directory);
    for (const words of ['first', 'second', 'third']) {
      const before = await reader.corpusHash();
      await writer.putRecord(record('a', words));
      expect(await reader.corpusHash()).not.toBe(before);
      expect(await reader.corpusHash()).toBe(await writer.corpusHash());
      expect(await reader.text('a')).toContain(words);
      expect(await reader.matchPhrase(words)).toHaveLength(1);
      expect(await reader.picture()).toEqual(await writer.picture());
    }
    await reader.close();
    await writer.close();
  });

  it('let one read while the other is in the middle of writing, and see the old state', async () => {
    const directory = folder();
    const reader = await openSqliteStore(directory);
    await reader.putRecord(record('a', 'old'));
    const writer = new SqliteDatabase(join(directory, 'rapporteur.db'));
    writer.execute('BEGIN IMMEDIATE');
    writer.run('DELETE FROM records');
    const begun = Date.now();
    expect(await reader.matchPhrase('old')).toHaveLength(1);
    expect((await reader.counts()).sessions).toBe(1);
    expect(Date.now() - begun).toBeLessThan(STORE_BUSY_MS / 2);
    writer.execute('ROLLBACK');
    writer.close();
    await reader.close();
  });

  it('make the second writer wait, then say that the store is busy, and lose nothing', async () => {
    const directory = folder();
    const store = await openSqliteStore(directory);
    const writer = new SqliteDatabase(join(directory, 'rapporteur.db'));
    writer.execute('BEGIN IMMEDIATE');
    const begun = Date.now();
    await expect(store.putRecord(record('a', 'words'))).rejects.toThrow(StoreBusyError);
    expect(Date.now() - begun).toBeGreaterThan(STORE_BUSY_MS / 2);
    writer.execute('COMMIT');
    writer.close();
    await store.putRecord(record('a', 'words'));
    expect((await store.counts()).sessions).toBe(1);
    await store.close();
  });

  it('may make the store at the same moment', async () => {
    const directory = folder();
    const children = Array.from({ length: 4 }, (_, i) => openInChild(directory, String(i)));
    const results = await Promise.all(children.map(finished));
    expect(results).toEqual(results.map(() => ({ code: 0, output: OPENED })));
    const store = await openSqliteStore(directory);
    for (const i of [0, 1, 2, 3]) expect(await store.setting(`child ${i}`)).toBe('here');
    await store.close();
  });
});
