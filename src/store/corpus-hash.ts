import { createHash } from 'node:crypto';
import { readSetting, writeSetting } from './settings-table.ts';
import type { SqliteDatabase } from './sqlite-database.ts';

/** The setting that counts the settlements of people that changed anything. */
const SETTLED = 'people-settled';

/** Makes the next corpus hash another one: who is who has changed. */
export const countSettlement = (database: SqliteDatabase): void =>
  writeSetting(database, {
    key: SETTLED,
    value: String(Number(readSetting(database, SETTLED) ?? 0) + 1),
  });

/**
 * Names the state of the corpus without reading texts or vectors: ids are never given twice, so
 * whatever is added, replaced or removed changes some session's first or last passage, or the list.
 * Who is who is counted rather than read: each settlement that changes anything raises a number.
 */
const corpusHash = (database: SqliteDatabase): string => {
  const [store] = database.rows<[string]>("SELECT value FROM settings WHERE key = 'store-id'");
  const sessions = database.rows(
    `SELECT source, fingerprint, session,
       (SELECT min(id) FROM passages WHERE passages.session = sessions.id),
       (SELECT max(id) FROM passages WHERE passages.session = sessions.id)
     FROM records LEFT JOIN sessions ON sessions.record = records.id
     ORDER BY source, sessions.id`,
  );
  return createHash('sha256')
    .update(JSON.stringify([store, sessions, readSetting(database, SETTLED)]))
    .digest('hex');
};

/** The hash, computed anew only after a write: every question asks for it first. */
export class RememberedCorpusHash {
  readonly #database: SqliteDatabase;
  #version: number | null = null;
  #hash = '';

  constructor(database: SqliteDatabase) {
    this.#database = database;
  }

  /** Runs `work` that may change the corpus over this connection, of which SQLite's `data_version` tells nothing. */
  changing<Result>(work: () => Result): Result {
    this.#version = null;
    return work();
  }

  read(): string {
    // Read before the hash: a write in between makes the next question compute it once more.
    const [row] = this.#database.rows<[number]>('PRAGMA data_version');
    const version = row?.[0] ?? null;
    if (version === null || version !== this.#version) {
      this.#hash = corpusHash(this.#database);
      this.#version = version;
    }
    return this.#hash;
  }
}
