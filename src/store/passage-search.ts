import type { SessionTerms } from '../chunk/session-terms.ts';
import { phraseQuery } from './full-text-query.ts';
import type { SqliteDatabase } from './sqlite-database.ts';
import type { StoredPassage, TurnRef } from './store.ts';

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

/** The terms of every session's passages, by session. */
export const readTerms = (database: SqliteDatabase): readonly SessionTerms[] =>
  database
    .rows<[string, string, Float32Array]>(
      `SELECT stems, labels, terms
       FROM session_terms JOIN sessions ON sessions.id = session_terms.session
       ORDER BY sessions.session`,
    )
    .map(([stems, labels, { buffer, byteOffset, length }]) => ({
      stems: stems === '' ? [] : stems.split(' '),
      labels: JSON.parse(labels) as readonly string[],
      // The database gives every blob as 32-bit floats; these are whole numbers of the same width.
      terms: new Int32Array(buffer, byteOffset, length),
    }));

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
