import type { Person, Speaker } from '../domain.ts';
import type { SqliteDatabase } from './sqlite-database.ts';

/** People as they are settled: a turn points at a name, and the name at a person. */

/** Sets of texts by a key, in the order of the rows. */
const grouped = (
  rows: readonly (readonly [key: string, value: string])[],
): ReadonlyMap<string, readonly string[]> => {
  const sets = new Map<string, Set<string>>();
  for (const [key, value] of rows) sets.set(key, (sets.get(key) ?? new Set()).add(value));
  return new Map([...sets].map(([key, values]) => [key, [...values]]));
};

/** A turn that a correction gave to another says nothing of what this one is called. */
const STANDS = '(printed_attribution IS NULL OR printed_speaker IS turns.speaker)';

/**
 * The labels printed before each person's turns, the one with most words first. A label under
 * which somebody was recognised by other evidence (`AUDIENCE`) is not a name of theirs.
 */
const readLabels = (database: SqliteDatabase) =>
  database.rows<[person: string, label: string]>(
    `SELECT person, label FROM turns JOIN speakers ON speakers.id = speaker
     WHERE label IS NOT NULL AND coalesce(printed_attribution, attribution) = 'label' AND ${STANDS}
     GROUP BY person, label ORDER BY sum(words) DESC, label`,
  );

/** Names under which they or others introduced them. */
const readSaidNames = (database: SqliteDatabase) =>
  database.rows<[person: string, spelling: string]>(
    `SELECT DISTINCT person, spelling
     FROM names
       JOIN speakers ON speakers.id = names.speaker
       JOIN turns ON turns.session = names.session AND turns.speaker = names.speaker
     WHERE how IN ('self', 'introduced')
       AND coalesce(printed_attribution, attribution) = how AND ${STANDS}
     ORDER BY spelling`,
  );

const readSessionsOf = (database: SqliteDatabase) =>
  database.rows<[person: string, session: string]>(
    `SELECT DISTINCT person, sessions.session
     FROM turns
       JOIN speakers ON speakers.id = speaker
       JOIN sessions ON sessions.id = turns.session
     ORDER BY sessions.session`,
  );

/** Everybody with turns, most turns first, ties by id. */
export const readPeople = (database: SqliteDatabase): readonly Person[] => {
  const spellings = grouped([...readLabels(database), ...readSaidNames(database)]);
  const sessions = grouped(readSessionsOf(database));
  return database
    .rows<[id: string, name: string, turns: number]>(
      `SELECT person, min(name), count(*) AS turns
       FROM turns JOIN speakers ON speakers.id = speaker
       GROUP BY person ORDER BY turns DESC, person`,
    )
    .map(([id, name, turns]) => ({
      id,
      name,
      spellings: spellings.get(id) ?? [],
      sessions: sessions.get(id) ?? [],
      turns,
    }));
};

/** People with turns in transcripts, most words first, ties by id. */
export const readSpeakers = (database: SqliteDatabase): readonly Speaker[] => {
  const aliases = grouped(readLabels(database));
  return database
    .rows<[id: string, name: string, sessions: number, turns: number, words: number]>(
      `SELECT person, min(name), count(DISTINCT turns.session), count(*), sum(turns.words) AS spoken
       FROM turns
         JOIN speakers ON speakers.id = speaker
         JOIN sessions ON sessions.id = turns.session
       WHERE kind = 'transcript'
       GROUP BY person ORDER BY spoken DESC, person`,
    )
    .map(([id, speaker, sessions, turns, words]) => ({
      id,
      speaker,
      aliases: aliases.get(id) ?? [],
      sessions,
      turns,
      words,
    }));
};
