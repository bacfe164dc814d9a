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

/** Of turns and affiliations alike: the sentence that is kept as evidence is part of one turn of the same session. */
const OUTSIDE = `
  SELECT DISTINCT sessions.session, evidence_start, evidence_end
  FROM (
    SELECT session, evidence_start, evidence_end FROM turns
    UNION ALL SELECT session, evidence_start, evidence_end FROM affiliations
  ) AS shown JOIN sessions ON sessions.id = shown.session
  WHERE evidence_start IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM turns
    WHERE turns.session = shown.session AND shown.evidence_start < shown.evidence_end
      AND shown.evidence_start >= turns."start" AND shown.evidence_end <= turns."end"
  )
  ORDER BY 1, 2 LIMIT ${LISTED_MAX}`;

const evidenceDamage = (database: SqliteDatabase): readonly string[] =>
  database
    .rows<[string, number, number | null]>(OUTSIDE)
    .map(
      ([session, start, end]) =>
        `${session}: the evidence for a speaker at ${start}–${end ?? '?'} lies outside its turns.`,
    );

/** SQLite's own checks of the file, FTS5's of its table, and ours of the evidence. */
export const readDamage = (database: SqliteDatabase): readonly string[] => {
  try {
    return [
      ...fileDamage(database),
      ...tableDamage(database, FULL_TEXT),
      ...evidenceDamage(database),
    ];
  } catch (error) {
    if (error instanceof StoreBusyError || !(error instanceof RapporteurError)) throw error;
    return [error.message];
  }
};
