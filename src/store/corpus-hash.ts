import { createHash } from 'node:crypto';
import type { SqliteDatabase } from './sqlite-database.ts';

/**
 * Names the state of the corpus without reading texts or vectors: ids are never given twice, so
 * whatever is added, replaced or removed changes some session's first or last passage, or the list.
 */
export const corpusHash = (database: SqliteDatabase): string => {
  const [store] = database.rows<[string]>("SELECT value FROM settings WHERE key = 'store-id'");
  const sessions = database.rows(
    `SELECT source, fingerprint, session,
       (SELECT min(id) FROM passages WHERE passages.session = sessions.id),
       (SELECT max(id) FROM passages WHERE passages.session = sessions.id)
     FROM records LEFT JOIN sessions ON sessions.record = records.id
     ORDER BY source, sessions.id`,
  );
  return createHash('sha256')
    .update(JSON.stringify([store, sessions]))
    .digest('hex');
};
