import type { Attribution, Kind, Session, Turn } from '../domain.ts';
import { UnknownSessionError } from '../errors.ts';
import type { SqliteDatabase } from './sqlite-database.ts';
import type { StoreCounts, StoredRecord } from './store.ts';

/** Reads records, sessions and turns back as they were put. */

export const readRecords = (database: SqliteDatabase): ReadonlyMap<string, StoredRecord> => {
  const rows = database.rows<[source: string, file: string, print: string, session: string | null]>(
    `SELECT source, file, fingerprint, session
     FROM records LEFT JOIN sessions ON sessions.record = records.id
     ORDER BY records.id, sessions.id`,
  );
  const records = new Map<string, StoredRecord & { readonly sessions: string[] }>();
  for (const [source, file, fingerprint, session] of rows) {
    const record = records.get(source) ?? { source, file, fingerprint, sessions: [] };
    if (session !== null) record.sessions.push(session);
    records.set(source, record);
  }
  return records;
};

type SessionRow = readonly [
  session: string,
  file: string,
  source: string,
  title: string | null,
  event: string | null,
  year: number | null,
  date: string | null,
  place: string | null,
  kind: Kind,
  language: string,
  disclaimerStart: number | null,
  disclaimerEnd: number | null,
  start: number,
  end: number,
  turns: number,
  words: number,
];

const toSession = ([
  session,
  file,
  source,
  title,
  event,
  year,
  date,
  place,
  kind,
  language,
  disclaimerStart,
  disclaimerEnd,
  start,
  end,
  turns,
  words,
]: SessionRow): Session => {
  const disclaimer =
    disclaimerStart === null || disclaimerEnd === null
      ? null
      : { start: disclaimerStart, end: disclaimerEnd };
  const head = { title, event, year, date, place, kind, language, disclaimer };
  return { ...head, session, file, source, start, end, turns, words };
};

export const readSessions = (database: SqliteDatabase): readonly Session[] =>
  database
    .rows<SessionRow>(
      `SELECT session, file, source, title, event, year, date, place, kind, language,
         disclaimer_start, disclaimer_end, "start", "end", turns, words
       FROM sessions JOIN records ON records.id = record
       ORDER BY session`,
    )
    .map(toSession);

export const readTurns = (database: SqliteDatabase, session: string): readonly Turn[] => {
  const [row] = database.rows<[number]>('SELECT id FROM sessions WHERE session = ?', [session]);
  if (row === undefined) throw new UnknownSessionError(session);
  return database
    .rows<[number, string | null, string | null, Attribution, number, number]>(
      `SELECT turn, label, speakers.name, attribution, "start", "end"
       FROM turns LEFT JOIN speakers ON speakers.id = speaker
       WHERE session = ? ORDER BY turn`,
      [row[0]],
    )
    .map(([turn, label, speaker, attribution, start, end]) => ({
      session,
      turn,
      label,
      speaker,
      attribution,
      start,
      end,
    }));
};

export const readText = (database: SqliteDatabase, session: string): string => {
  const [row] = database.rows<[string]>(
    'SELECT text FROM records JOIN sessions ON record = records.id WHERE session = ?',
    [session],
  );
  if (row === undefined) throw new UnknownSessionError(session);
  return row[0];
};

export const readCounts = (database: SqliteDatabase): StoreCounts => {
  const [row] = database.rows<[number, number, number, number]>(
    `SELECT (SELECT count(*) FROM sessions),
       (SELECT coalesce(sum(turns), 0) FROM sessions),
       (SELECT count(*) FROM passages),
       (SELECT count(DISTINCT person)
        FROM turns
          JOIN speakers ON speakers.id = speaker
          JOIN sessions ON sessions.id = turns.session
        WHERE kind = 'transcript')`,
  );
  const [sessions, turns, passages, speakers] = row ?? [0, 0, 0, 0];
  return { sessions, turns, passages, speakers };
};
