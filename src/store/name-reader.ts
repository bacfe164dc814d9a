import type { MergeReason, SettledName } from '../people/settle.ts';
import type { SqliteDatabase } from './sqlite-database.ts';
import type { SeenName } from './store.ts';

/** Printed names and whose they are. `turns.printed_speaker` and `printed_attribution` hold what stood before a correction. */

export const readNames = (database: SqliteDatabase): readonly SeenName[] =>
  database
    .rows<[string, string, SeenName['how'], string, number]>(
      `WITH told AS (
         SELECT session, iif(printed_attribution IS NULL, speaker, printed_speaker) AS name,
           coalesce(printed_attribution, attribution) AS how, count(*) AS turns
         FROM turns GROUP BY 1, 2, 3
       )
       SELECT speaker, spelling, names.how, sessions.session, coalesce(told.turns, 0)
       FROM names
         JOIN sessions ON sessions.id = names.session
         LEFT JOIN told
           ON told.session = names.session AND told.name = speaker AND told.how = names.how
       ORDER BY sessions.session, speaker, spelling, names.how`,
    )
    .map(([speakerId, spelling, how, session, turns]) => ({
      speakerId,
      spelling,
      how,
      session,
      turns,
    }));

export const readSettledNames = (database: SqliteDatabase): readonly SettledName[] =>
  database
    .rows<[string, string, string, MergeReason | null]>(
      'SELECT id, person, name, because FROM speakers ORDER BY id',
    )
    .map(([id, person, name, because]) => ({ id, person, name, because }));

export const readPersonOf = (database: SqliteDatabase, id: string): string | null => {
  const [row] = database.rows<[string]>('SELECT person FROM speakers WHERE id = ?', [id]);
  return row?.[0] ?? null;
};
