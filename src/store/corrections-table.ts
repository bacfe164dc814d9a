import type { Corrections } from '../people/corrections.ts';
import type { SqliteDatabase } from './sqlite-database.ts';
import type { StoredCorrections } from './store.ts';

export const readCorrections = (database: SqliteDatabase): readonly StoredCorrections[] =>
  database
    .rows<[string, string]>('SELECT source, corrections FROM corrections ORDER BY source')
    // Only `writeCorrections` writes this column.
    .map(([source, json]) => ({ source, corrections: JSON.parse(json) as Corrections }));

export const writeCorrections = (
  database: SqliteDatabase,
  source: string,
  corrections: Corrections | null,
): void => {
  if (corrections === null) {
    database.run('DELETE FROM corrections WHERE source = ?', [source]);
    return;
  }
  database.run(
    `INSERT INTO corrections (source, corrections) VALUES (?, ?)
     ON CONFLICT DO UPDATE SET corrections = excluded.corrections`,
    [source, JSON.stringify(corrections)],
  );
};
