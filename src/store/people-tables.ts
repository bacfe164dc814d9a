import type { Speaker } from '../domain.ts';
import type { SqliteDatabase } from './sqlite-database.ts';
import type { NameEvidence } from './store.ts';

export const readNames = (database: SqliteDatabase): readonly NameEvidence[] =>
  database
    .rows<[string, string, NameEvidence['how']]>(
      'SELECT DISTINCT speaker, spelling, how FROM names ORDER BY speaker, spelling, how',
    )
    .map(([speakerId, spelling, how]) => ({ speakerId, spelling, how }));

/** Sets canonical names; an id that no record mentions is ignored. */
export const nameSpeakers = (
  database: SqliteDatabase,
  canonical: ReadonlyMap<string, string>,
): void =>
  database.transaction(() => {
    for (const [id, name] of canonical) {
      database.run('UPDATE speakers SET name = ? WHERE id = ?', [name, id]);
    }
  });

/**
 * The labels printed before each person's turns, the one with most words first. A label under
 * which somebody was recognised by other evidence (`AUDIENCE`) is not a name of theirs.
 */
const readAliases = (database: SqliteDatabase): ReadonlyMap<string, readonly string[]> => {
  const rows = database.rows<[speaker: string, label: string]>(
    `SELECT speaker, label FROM turns
     WHERE speaker IS NOT NULL AND label IS NOT NULL AND attribution = 'label'
     GROUP BY speaker, label ORDER BY sum(words) DESC, label`,
  );
  const aliases = new Map<string, string[]>();
  for (const [speaker, label] of rows) {
    const known = aliases.get(speaker);
    if (known === undefined) aliases.set(speaker, [label]);
    else known.push(label);
  }
  return aliases;
};

/** People with turns in transcripts, most words first, ties by id. */
export const readSpeakers = (database: SqliteDatabase): readonly Speaker[] => {
  const aliases = readAliases(database);
  return database
    .rows<[id: string, name: string, sessions: number, turns: number, words: number]>(
      `SELECT speakers.id, name, count(DISTINCT turns.session), count(*), sum(turns.words) AS spoken
       FROM turns
         JOIN speakers ON speakers.id = speaker
         JOIN sessions ON sessions.id = turns.session
       WHERE kind = 'transcript'
       GROUP BY speakers.id ORDER BY spoken DESC, speakers.id`,
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
