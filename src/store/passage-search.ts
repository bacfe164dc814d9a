import { anyWord, phraseQuery } from './full-text-query.ts';
import type { SqliteDatabase } from './sqlite-database.ts';
import type { PassageMatch, PassageQuery, StoredPassage, TurnRef } from './store.ts';

/** What a word counts in a passage's own words, and in the labels of its turns (docs/decisions/0008). */
const BODY_WEIGHT = 1.0;
const NAMES_WEIGHT = 3.0;

export const readPassages = (database: SqliteDatabase): readonly StoredPassage[] =>
  database
    .rows<[number, string, number, number, number, number, Float32Array]>(
      `SELECT passages.id, sessions.session, from_turn, to_turn,
         passages."start", passages."end", vector
       FROM passages JOIN sessions ON sessions.id = passages.session
       ORDER BY sessions.session, passages.id`,
    )
    .map(([id, session, from, to, start, end, vector]) => ({
      id,
      session,
      turns: [from, to],
      start,
      end,
      vector,
    }));

interface Restriction {
  readonly sql: string;
  readonly parameters: readonly (number | string)[];
}

/**
 * The passages of a session have consecutive ids, and FTS5 reads such a range alone.
 * For other lists the `+` keeps FTS5 from being asked once an id.
 */
const restrictTo = (among: readonly number[] | null): Restriction => {
  if (among === null) return { sql: '', parameters: [] };
  const ids = [...new Set(among)].sort((a, b) => a - b);
  const first = ids.at(0) ?? 0;
  const last = ids.at(-1) ?? -1;
  return last - first + 1 === ids.length
    ? { sql: 'AND rowid BETWEEN ? AND ?', parameters: [first, last] }
    : {
        sql: 'AND +rowid IN (SELECT value FROM json_each(?))',
        parameters: [JSON.stringify(ids)],
      };
};

/** Rows that hold any of the words, by BM25, best first, ties by id. */
const matchWords = (
  database: SqliteDatabase,
  index: { readonly table: string; readonly weights: string },
  { words, limit, among }: PassageQuery,
): readonly PassageMatch[] => {
  if (words.length === 0 || among?.length === 0) return [];
  const restriction = restrictTo(among);
  // FTS5's bm25() is negative, the best lowest.
  return database
    .rows<[id: number, score: number]>(
      `SELECT rowid, -bm25(${index.table}, ${index.weights}) AS score
       FROM ${index.table}
       WHERE ${index.table} MATCH ? ${restriction.sql}
       ORDER BY score DESC, rowid LIMIT ?`,
      [anyWord(words), ...restriction.parameters, limit],
    )
    .map(([id, score]) => ({ id, score }));
};

export const matchPassages = (
  database: SqliteDatabase,
  query: PassageQuery,
): readonly PassageMatch[] =>
  matchWords(
    database,
    { table: 'passage_words', weights: `${BODY_WEIGHT}, ${NAMES_WEIGHT}` },
    query,
  );

export const matchStretches = (
  database: SqliteDatabase,
  query: PassageQuery,
): readonly PassageMatch[] =>
  matchWords(database, { table: 'stretch_words', weights: '1.0' }, query);

/** How many passages each word matches by itself, keyed by the word as it was given. */
export const passageFrequency = (
  database: SqliteDatabase,
  words: readonly string[],
): ReadonlyMap<string, number> =>
  new Map(
    words.map((word) => {
      const [row] = database.rows<[number]>(
        'SELECT count(*) FROM passage_words WHERE passage_words MATCH ?',
        [anyWord([word])],
      );
      return [word, row?.[0] ?? 0];
    }),
  );

/** Turns that hold the phrase, by session, then place in it. */
export const matchPhrase = (database: SqliteDatabase, phrase: string): readonly TurnRef[] =>
  database
    .rows<[session: string, turn: number]>(
      `SELECT sessions.session, turn
       FROM turn_words
         JOIN turns ON turns.id = turn_words.rowid
         JOIN sessions ON sessions.id = turns.session
       WHERE turn_words MATCH ?
       ORDER BY sessions.session, turn`,
      [phraseQuery(phrase)],
    )
    .map(([session, turn]) => ({ session, turn }));
