import { join, resolve } from 'node:path';
import { addMessage, readConversation, removeConversation } from './conversation-table.ts';
import { RememberedCorpusHash } from './corpus-hash.ts';
import { readDamage } from './damage.ts';
import { migrate } from './migrations.ts';
import { matchPhrase, readPassages, readTerms } from './passage-search.ts';
import { nameSpeakers, readNames, readSpeakers } from './people-tables.ts';
import { readCounts, readRecords, readSessions, readText, readTurns } from './record-reader.ts';
import { putRecord, removeRecords, removeSession } from './record-writer.ts';
import { readSetting, writeSetting } from './settings-table.ts';
import { SqliteDatabase } from './sqlite-database.ts';
import type { Store } from './store.ts';

const FILE = 'rapporteur.db';

/** Opens the file, refusing it before anything is written where it is not ours. */
const openDatabase = (file: string): SqliteDatabase => {
  const database = new SqliteDatabase(file);
  try {
    migrate(database);
    // With a write-ahead log readers and a writer do not wait for each other.
    database.rows('PRAGMA journal_mode = WAL');
    // With it a cut of power may lose the last records or messages, never the file, and no write waits for the disk.
    database.execute('PRAGMA synchronous = NORMAL');
    database.execute('PRAGMA foreign_keys = ON');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
};

/**
 * Opens the store in `directory`, made where missing. `StoreUnusableError` where its file is
 * damaged, another program's or a newer version's; `StoreBusyError` where another process keeps it.
 */
export const openSqliteStore = async (directory: string): Promise<Store> => {
  const place = resolve(directory);
  const database = openDatabase(join(place, FILE));
  const hash = new RememberedCorpusHash(database);
  return {
    place,
    records: async () => readRecords(database),
    putRecord: async (record) => hash.changing(() => putRecord(database, record)),
    removeRecords: async (sources) => hash.changing(() => removeRecords(database, sources)),
    removeSession: async (session) => hash.changing(() => removeSession(database, session)),
    setting: async (key) => readSetting(database, key),
    setSetting: async (key, value) => writeSetting(database, { key, value }),
    names: async () => readNames(database),
    nameSpeakers: async (canonical) => nameSpeakers(database, canonical),
    speakers: async () => readSpeakers(database),
    sessions: async () => readSessions(database),
    turns: async (session) => readTurns(database, session),
    text: async (session) => readText(database, session),
    counts: async () => readCounts(database),
    picture: async () =>
      database.reading(() => ({
        hash: hash.read(),
        sessions: readSessions(database),
        passages: readPassages(database),
        terms: readTerms(database),
      })),
    damage: async () => readDamage(database),
    matchPhrase: async (phrase) => matchPhrase(database, phrase),
    corpusHash: async () => hash.read(),
    conversation: async (id) => readConversation(database, id),
    addMessage: async (conversation, message) => addMessage(database, conversation, message),
    removeConversation: async (id) => removeConversation(database, id),
    close: async () => database.close(),
  };
};
