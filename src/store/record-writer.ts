import { sessionTerms } from '../chunk/session-terms.ts';
import { countWords } from '../text/words.ts';
import { writeShown, writeSpeakers } from './shown-people-writer.ts';
import type { SqliteDatabase } from './sqlite-database.ts';
import type { AttributedTurn, NewPassage, NewRecord, NewSession } from './store.ts';
import { searchableText } from './stored-text.ts';

interface Place {
  readonly database: SqliteDatabase;
  /** Row of the session. */
  readonly session: number;
  readonly text: string;
}

const writeTurn = ({ database, session, text }: Place, turn: AttributedTurn, number: number) => {
  const words = text.slice(turn.start, turn.end);
  const { id } = database.run(
    `INSERT INTO turns (session, turn, label, speaker, attribution, evidence_start, evidence_end,
       "start", "end", words)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      session,
      number,
      turn.label,
      turn.speakerId,
      turn.attribution,
      turn.evidence?.start ?? null,
      turn.evidence?.end ?? null,
      turn.start,
      turn.end,
      countWords(words),
    ],
  );
  database.run('INSERT INTO turn_words (rowid, body) VALUES (?, ?)', [id, searchableText(words)]);
};

const writePassage = ({ database, session }: Place, passage: NewPassage) => {
  database.run(
    `INSERT INTO passages (session, from_turn, to_turn, "start", "end", vector)
     VALUES (?, ?, ?, ?, ?, ?)`,
    [session, passage.turns[0], passage.turns[1], passage.start, passage.end, passage.vector],
  );
};

const writeTerms = ({ database, session }: Place, passages: readonly NewPassage[]) => {
  const { stems, labels, terms } = sessionTerms(passages);
  database.run('INSERT INTO session_terms (session, stems, labels, terms) VALUES (?, ?, ?, ?)', [
    session,
    // A stem is letters and digits.
    stems.join(' '),
    JSON.stringify(labels),
    terms,
  ]);
};

const writeSessionRow = (place: Omit<Place, 'session'> & { record: number }, added: NewSession) => {
  const { parsed, turns } = added;
  const words = turns.reduce(
    (sum, turn) => sum + countWords(place.text.slice(turn.start, turn.end)),
    0,
  );
  return place.database.run(
    `INSERT INTO sessions (session, record, title, event, year, date, place, kind, language,
       disclaimer_start, disclaimer_end, "start", "end", turns, words)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      added.session,
      place.record,
      parsed.title,
      parsed.event,
      parsed.year,
      parsed.date,
      parsed.place,
      parsed.kind,
      parsed.language,
      parsed.disclaimer?.start ?? null,
      parsed.disclaimer?.end ?? null,
      parsed.start,
      parsed.end,
      turns.length,
      words,
    ],
  ).id;
};

const writeSession = (place: Omit<Place, 'session'> & { record: number }, added: NewSession) => {
  const { database, text } = place;
  const session = writeSessionRow(place, added);
  const here: Place = { database, session, text };
  writeSpeakers(database, added);
  for (const [number, turn] of added.turns.entries()) writeTurn(here, turn, number);
  for (const passage of added.passages) writePassage(here, passage);
  writeTerms(here, added.passages);
  writeShown(database, session, added);
};

/** Writes the record in place of what its source held, in one transaction. Names are forgotten by `settlePeople` alone. */
export const putRecord = (database: SqliteDatabase, added: NewRecord): void =>
  database.transaction(() => {
    const { source, file, text } = added.record;
    database.run('DELETE FROM records WHERE source = ?', [source]);
    const record = database.run(
      'INSERT INTO records (source, file, fingerprint, text) VALUES (?, ?, ?, ?)',
      [source, file, added.fingerprint, text],
    ).id;
    for (const session of added.sessions) writeSession({ database, record, text }, session);
  });

/** Removes the records of these sources in one transaction; returns how many there were. */
export const removeRecords = (database: SqliteDatabase, sources: readonly string[]): number =>
  database.transaction(() => {
    let removed = 0;
    for (const source of new Set(sources)) {
      removed += database.run('DELETE FROM records WHERE source = ?', [source]).changes;
    }
    return removed;
  });

/** Removes a session, and its record where it was the last one; false where there is none. */
export const removeSession = (database: SqliteDatabase, session: string): boolean =>
  database.transaction(() => {
    const [row] = database.rows<[number]>('SELECT record FROM sessions WHERE session = ?', [
      session,
    ]);
    if (row === undefined) return false;
    database.run('DELETE FROM sessions WHERE session = ?', [session]);
    database.run(
      `DELETE FROM records
       WHERE id = ? AND NOT EXISTS (SELECT 1 FROM sessions WHERE sessions.record = records.id)`,
      [row[0]],
    );
    return true;
  });
