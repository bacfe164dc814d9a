import type { SettledName } from '../people/settle.ts';
import { countSettlement } from './corpus-hash.ts';
import { readSettledNames } from './name-reader.ts';
import type { SqliteDatabase } from './sqlite-database.ts';
import type { SettledPeople } from './store.ts';

/** The names as settled, and the ids of people whose own name is none of them: links still point at these. */
const withPeople = (names: readonly SettledName[]): readonly SettledName[] => {
  const own = names.map(({ person, name }): [string, SettledName] => [
    person,
    { id: person, person, name, because: null },
  ]);
  return [...new Map([...own, ...names.map((name) => [name.id, name] as const)]).values()];
};

/** Returns how many names changed. */
const writeNames = (database: SqliteDatabase, names: readonly SettledName[]): number => {
  let changed = 0;
  for (const { id, person, name, because } of names) {
    changed += database.run(
      `INSERT INTO speakers (id, person, name, because) VALUES (?, ?, ?, ?)
       ON CONFLICT DO UPDATE
         SET person = excluded.person, name = excluded.name, because = excluded.because
         WHERE person IS NOT excluded.person OR name IS NOT excluded.name
           OR because IS NOT excluded.because`,
      [id, person, name, because],
    ).changes;
  }
  return changed;
};

const correctedTurns = (database: SqliteDatabase): string =>
  JSON.stringify(
    database.rows(
      'SELECT id, speaker, attribution FROM turns WHERE printed_attribution IS NOT NULL ORDER BY id',
    ),
  );

/** Every corrected turn says again what was printed. */
const RESTORE = `
  UPDATE turns SET speaker = printed_speaker, attribution = printed_attribution,
    printed_speaker = NULL, printed_attribution = NULL
  WHERE printed_attribution IS NOT NULL`;

const CORRECT_NAMES = `
  UPDATE turns SET printed_speaker = speaker, printed_attribution = attribution,
    attribution = 'corrected'
  WHERE speaker IN (SELECT id FROM speakers WHERE because = 'corrected')`;

/** What was printed stays as it is where the name of that turn has been corrected already. */
const CORRECT_TURN = `
  UPDATE turns SET
    printed_speaker = iif(printed_attribution IS NULL, speaker, printed_speaker),
    printed_attribution = coalesce(printed_attribution, attribution),
    speaker = ?1, attribution = iif(?1 IS NULL, 'none', 'corrected')
  WHERE session = (SELECT id FROM sessions WHERE session = ?2) AND turn = ?3`;

/** Whether any turn is another's now. */
const writeTurns = (database: SqliteDatabase, turns: SettledPeople['turns']): boolean => {
  const before = correctedTurns(database);
  database.run(RESTORE);
  database.run(CORRECT_NAMES);
  for (const { session, turn, speakerId } of turns) {
    database.run(CORRECT_TURN, [speakerId, session, turn]);
  }
  return correctedTurns(database) !== before;
};

const UNMENTIONED = `
  SELECT id FROM speakers
  WHERE NOT EXISTS (SELECT 1 FROM names WHERE names.speaker = speakers.id)
    AND NOT EXISTS (SELECT 1 FROM affiliations WHERE affiliations.speaker = speakers.id)
    AND NOT EXISTS (SELECT 1 FROM turns WHERE turns.speaker = speakers.id)
    AND NOT EXISTS (SELECT 1 FROM turns WHERE printed_speaker = speakers.id)`;

const OWN_AGAIN = `
  UPDATE speakers SET person = id, because = NULL
  WHERE id = ? AND (person <> id OR because IS NOT NULL)`;

/**
 * Of the names that the settlement does not hold, those that no record mentions are forgotten, and
 * the others are people of their own. Returns how many changed.
 */
const leaveOthers = (database: SqliteDatabase, settled: readonly SettledName[]): number => {
  const kept = new Set(settled.map(({ id }) => id));
  const others = readSettledNames(database).filter(({ id }) => !kept.has(id));
  const unmentioned = new Set(database.rows<[string]>(UNMENTIONED).map(([id]) => id));
  return others.reduce((changed, { id }) => {
    const statement = unmentioned.has(id) ? 'DELETE FROM speakers WHERE id = ?' : OWN_AGAIN;
    return changed + database.run(statement, [id]).changes;
  }, 0);
};

/** Settles who is who in one transaction. */
export const settlePeople = (database: SqliteDatabase, { names, turns }: SettledPeople): void =>
  database.transaction(() => {
    const all = withPeople(names);
    const changedNames = writeNames(database, all);
    const changedTurns = writeTurns(database, turns);
    const others = leaveOthers(database, all);
    if (changedNames + others > 0 || changedTurns) countSettlement(database);
  });
