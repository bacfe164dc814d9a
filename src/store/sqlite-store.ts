import { join, resolve } from 'node:path';
import {
  addMessage,
  readConversation,
  readConversations,
  removeConversation,
} from './conversation-table.ts';
import { RememberedCorpusHash } from './corpus-hash.ts';
import { readCorrections, writeCorrections } from './corrections-table.ts';
import { readDamage } from './damage.ts';
import { readAffiliations, readEvidence, readTurnEvidence } from './evidence-reader.ts';
import { migrate } from './migrations.ts';
import { readNames, readPersonOf, readSettledNames } from './name-reader.ts';
import { matchPhrase, readPassages, readTerms } from './passage-search.ts';
import { readPeople, readSpeakers } from './people-reader.ts';
import { readCounts, readRecords, readSessions, readText, readTurns } from './record-reader.ts';
import { putRecord, removeRecords, removeSession } from './record-writer.ts';
import { readSetting, writeSetting } from './settings-table.ts';
import { settlePeople } from './settlement-writer.ts';
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
    // What is deleted is overwritten: a conversation that was taken back is nobody's to read.
    database.execute('PRAGMA secure_delete = ON');
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
    settledNames: async () => readSettledNames(database),
    settlePeople: async (settled) => hash.changing(() => settlePeople(database, settled)),
    people: async () => database.reading(() => readPeople(database)),
    speakers: async () => database.reading(() => readSpeakers(database)),
    affiliations: async (person) => readAffiliations(database, person),
    evidence: async (person) => readEvidence(database, person),
    personOf: async (id) => readPersonOf(database, id),
    corrections: async () => readCorrections(database),
    setCorrections: async (source, given) => writeCorrections(database, source, given),
    sessions: async () => readSessions(database),
    turns: async (session) => readTurns(database, session),
    turnEvidence: async (session) => readTurnEvidence(database, session),
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
    conversations: async () => readConversations(database),
    conversation: async (id) => readConversation(database, id),
    addMessage: async (conversation, message) => addMessage(database, conversation, message),
    removeConversation: async (id) => {
      const isGone = removeConversation(database, id);
      // What was asked is gone from the log too, and not only from the table.
      if (isGone) database.rows('PRAGMA wal_checkpoint(TRUNCATE)');
      return isGone;
    },
    close: async () => database.close(),
  };
};
