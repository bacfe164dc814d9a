import type { SqliteDatabase } from './sqlite-database.ts';
import type { Affiliation, NewSession } from './store.ts';

/** Writes what a session shows of people: who is named in it, and what they belong to. */

/** A name new to the store is a person's own, called by the first spelling given, until `settlePeople` says better. */
export const writeSpeakers = (
  database: SqliteDatabase,
  { names, turns, affiliations }: NewSession,
) => {
  const insert = 'INSERT OR IGNORE INTO speakers (id, name, person) VALUES (?1, ?2, ?1)';
  for (const { speakerId, spelling } of names) database.run(insert, [speakerId, spelling]);
  for (const { speakerId } of [...turns, ...affiliations]) {
    if (speakerId !== null) database.run(insert, [speakerId, speakerId]);
  }
};

const writeAffiliation = (database: SqliteDatabase, session: number, one: Affiliation) => {
  database.run(
    `INSERT INTO affiliations (session, speaker, affiliation, "group", how, evidence_start, evidence_end)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    [
      session,
      one.speakerId,
      one.affiliation,
      one.group,
      one.how,
      one.evidence?.start ?? null,
      one.evidence?.end ?? null,
    ],
  );
};

/** `session` is the session's row; the speakers have been written. */
export const writeShown = (
  database: SqliteDatabase,
  session: number,
  { names, affiliations }: NewSession,
): void => {
  for (const { speakerId, spelling, how } of names) {
    database.run(
      'INSERT OR IGNORE INTO names (session, speaker, spelling, how) VALUES (?, ?, ?, ?)',
      [session, speakerId, spelling, how],
    );
  }
  for (const affiliation of affiliations) writeAffiliation(database, session, affiliation);
};
