import { RapporteurError, StoreBusyError } from '../errors.ts';
import type { SqliteDatabase } from './sqlite-database.ts';

const FULL_TEXT = 'turn_words';

/** Problems that are listed; a torn file has thousands. */
const LISTED_MAX = 5;

const fileDamage = (database: SqliteDatabase): readonly string[] =>
  database
    .rows<[string]>(`PRAGMA integrity_check(${LISTED_MAX})`)
    .map(([line]) => line)
    .filter((line) => line !== 'ok')
    .map((line) => `${database.file}: ${line.replaceAll('\n', ' ')}`);

/** FTS5 looks its own table over when it is told to by an insert. */
const tableDamage = (database: SqliteDatabase, table: string): readonly string[] => {
  try {
    database.execute(`INSERT INTO ${table} (${table}) VALUES ('integrity-check')`);
    return [];
  } catch (error) {
    // Another writer is no damage.
    if (error instanceof StoreBusyError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    return [`${database.file}: the full-text table ${table} is damaged (${reason})`];
  }
};

/** SQLite's own checks of the file, and FTS5's of its table. */
export const readDamage = (database: SqliteDatabase): readonly string[] => {
  try {
    return [...fileDamage(database), ...tableDamage(database, FULL_TEXT)];
  } catch (error) {
    if (error instanceof StoreBusyError || !(error instanceof RapporteurError)) throw error;
    return [error.message];
  }
};
