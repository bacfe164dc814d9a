import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { StoreUnusableError } from '../../src/errors.ts';
import { SqliteDatabase } from '../../src/store/sqlite-database.ts';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import { newRecord } from '../fakes/new-record.ts';
import { temporaryFolders } from './temporary-folder.ts';

const folder = temporaryFolders();
const fileIn = (directory: string) => join(directory, 'rapporteur.db');

const refusal = async (directory: string): Promise<string> => {
  const opening = openSqliteStore(directory);
  await expect(opening).rejects.toThrow(StoreUnusableError);
  return opening.then(
    () => '',
    (error: unknown) => String(error),
  );
};

describe('a store that is opened', () => {
  it('is made where missing, private to the user', async () => {
    const directory = join(folder(), 'new', 'folder?a=%20#x');
    const store = await openSqliteStore(directory);
    await store.setSetting('key', 'value');
    expect(store.place).toBe(directory);
    for (const name of ['', '-wal', '-shm']) {
      expect(statSync(fileIn(directory) + name).mode & 0o777).toBe(0o600);
    }
    expect(statSync(directory).mode & 0o777).toBe(0o700);
    await store.close();
    const again = await openSqliteStore(directory);
    expect(await again.setting('key')).toBe('value');
    await again.close();
  });

  it('is made in an empty file, such as a killed process leaves', async () => {
    const directory = folder();
    writeFileSync(fileIn(directory), '');
    const store = await openSqliteStore(directory);
    expect(await store.counts()).toEqual({ sessions: 0, turns: 0, passages: 0, speakers: 0 });
    await store.close();
  });

  it('has the whole of it in one file once closed', async () => {
    const directory = folder();
    const store = await openSqliteStore(directory);
    await store.setSetting('key', 'value');
    await store.close();
    const copy = folder();
    writeFileSync(fileIn(copy), readFileSync(fileIn(directory)));
    const copied = await openSqliteStore(copy);
    expect(await copied.setting('key')).toBe('value');
    await copied.close();
  });
});

describe('a file that is no store of ours', () => {
  it.each([
    ['text', 'hello '.repeat(1000)],
    ['two bytes', 'xy'],
    ['a cut header', 'SQLite format 3\0'],
  ])('is refused and left alone: %s', async (_, content) => {
    const directory = folder();
    writeFileSync(fileIn(directory), content);
    const reason = await refusal(directory);
    expect(reason).toContain(fileIn(directory));
    expect(reason).toContain('not a SQLite database');
    expect(reason).toContain('--store');
    expect(readFileSync(fileIn(directory), 'utf8')).toBe(content);
  });

  it('is refused and left alone: a database of another program', async () => {
    const directory = folder();
    const other = new SqliteDatabase(fileIn(directory));
    other.execute('CREATE TABLE notes (note TEXT)');
    other.close();
    const before = readFileSync(fileIn(directory));
    expect(await refusal(directory)).toContain('database of another program');
    expect(readFileSync(fileIn(directory)).equals(before)).toBe(true);
    expect(existsSync(`${fileIn(directory)}-wal`)).toBe(false);
  });

  it('is refused: a version from the future', async () => {
    const directory = folder();
    await (await openSqliteStore(directory)).close();
    const database = new SqliteDatabase(fileIn(directory));
    database.execute('PRAGMA user_version = 999');
    database.close();
    expect(await refusal(directory)).toContain('version 999');
  });

  it('is refused: a folder in its place, or a file in the place of the folder', async () => {
    const directory = folder();
    mkdirSync(fileIn(directory));
    expect(await refusal(directory)).toContain('cannot be opened');
    const file = join(folder(), 'file');
    writeFileSync(file, '');
    expect(await refusal(file)).toContain('cannot be opened');
  });

  it('is reported as damaged where its pages are overwritten', async () => {
    const directory = folder();
    const store = await openSqliteStore(directory);
    const turns = Array.from({ length: 200 }, () => ({ words: 'some words of a turn' }));
    await store.putRecord(newRecord({ source: '/a', sessions: [{ session: 'a', turns }] }));
    await store.close();
    const bytes = readFileSync(fileIn(directory));
    bytes.fill(0xff, 4096);
    writeFileSync(fileIn(directory), bytes);
    await expect(openSqliteStore(directory).then((damaged) => damaged.sessions())).rejects.toThrow(
      /it is damaged/,
    );
  });
});
