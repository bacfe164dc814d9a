import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RememberedCorpusHash } from '../../src/store/corpus-hash.ts';
import { SqliteDatabase } from '../../src/store/sqlite-database.ts';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import { temporaryFolders } from './temporary-folder.ts';

const folder = temporaryFolders();
const ADD = "INSERT INTO records (source, file, fingerprint, text) VALUES (?, 'f', 'p', 't')";

/** Two connections to one store, as two processes have. */
async function twoConnections(): Promise<readonly [SqliteDatabase, SqliteDatabase]> {
  const directory = folder();
  await (await openSqliteStore(directory)).close();
  const file = join(directory, 'rapporteur.db');
  return [new SqliteDatabase(file), new SqliteDatabase(file)];
}

describe('RememberedCorpusHash', () => {
  it('is renewed by a write of its own that is announced', async () => {
    const [database] = await twoConnections();
    const hash = new RememberedCorpusHash(database);
    const before = hash.read();
    hash.changing(() => database.run(ADD, ['one']));
    expect(hash.read()).not.toBe(before);
  });

  it('is renewed by a write of another connection, which nobody announces', async () => {
    const [reader, writer] = await twoConnections();
    const hash = new RememberedCorpusHash(reader);
    const before = hash.read();
    writer.run(ADD, ['one']);
    const between = hash.read();
    writer.run(ADD, ['two']);
    expect(new Set([before, between, hash.read()]).size).toBe(3);
    expect(hash.read()).toBe(new RememberedCorpusHash(writer).read());
  });

  it('is renewed even where the announced write fails', async () => {
    const [database] = await twoConnections();
    const hash = new RememberedCorpusHash(database);
    hash.read();
    expect(() => hash.changing(() => database.run('INSERT INTO nowhere VALUES (1)'))).toThrow();
    expect(hash.read()).toBe(new RememberedCorpusHash(database).read());
  });
});
