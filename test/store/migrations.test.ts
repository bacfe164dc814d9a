import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../../src/store/schema-steps.ts';
import { SqliteDatabase } from '../../src/store/sqlite-database.ts';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import { newRecord } from '../fakes/new-record.ts';
import { temporaryFolders } from './temporary-folder.ts';

const folder = temporaryFolders();

/** A store as the second version made it: `>> ANN LEE: Hello.` at 0, and a list that names Bo. */
const ROWS = `
  PRAGMA application_id = ${0x52617070};
  PRAGMA user_version = 2;
  INSERT INTO settings VALUES ('embedded-with', 'a model');
  INSERT INTO records VALUES (7, '/a.txt', 'a.txt', 'print', '>> ANN LEE: Hello.');
  INSERT INTO sessions (id, session, record, title, year, kind, language, "start", "end", turns, words)
    VALUES (9, 'a', 7, 'A talk', 2018, 'transcript', 'eng', 0, 18, 1, 1);
  INSERT INTO speakers VALUES ('ann', 'Ann Lee'), ('bo', 'Bo Oke');
  INSERT INTO turns VALUES (3, 9, 0, 'ANN LEE', 'ann', 'label', 12, 18, 1);
  INSERT INTO turn_words (rowid, body) VALUES (3, 'Hello.');
  INSERT INTO names VALUES (9, 'ann', 'ANN LEE', 'label'), (9, 'bo', 'Bo Oke', 'listed');
  INSERT INTO passages VALUES (5, 9, 0, 0, 12, 18, x'0000803f');
  INSERT INTO session_terms VALUES (9, 'hello', '["ANN LEE"]', x'00000000');
  INSERT INTO messages VALUES ('c', 0, '{"question":"why?"}');
`;

const versionTwo = (): string => {
  const directory = folder();
  const database = new SqliteDatabase(join(directory, 'rapporteur.db'));
  for (const step of MIGRATIONS.slice(0, 2)) database.execute(step);
  database.execute(ROWS);
  database.close();
  return directory;
};

describe('a store of the second version', () => {
  it('is opened without loss, everybody a person of their own', async () => {
    const store = await openSqliteStore(versionTwo());
    const ann = { id: 'ann', person: 'ann', name: 'Ann Lee', because: null };
    expect(await store.settledNames()).toEqual([
      ann,
      { id: 'bo', person: 'bo', name: 'Bo Oke', because: null },
    ]);
    expect(await store.names()).toEqual([
      { speakerId: 'ann', spelling: 'ANN LEE', how: 'label', session: 'a', turns: 1 },
      { speakerId: 'bo', spelling: 'Bo Oke', how: 'listed', session: 'a', turns: 0 },
    ]);
    expect(await store.turns('a')).toEqual([
      {
        session: 'a',
        turn: 0,
        label: 'ANN LEE',
        speaker: 'Ann Lee',
        attribution: 'label',
        start: 12,
        end: 18,
      },
    ]);
    expect(await store.counts()).toEqual({ sessions: 1, turns: 1, passages: 1, speakers: 1 });
    expect((await store.records()).get('/a.txt')?.fingerprint).toBe('print');
    expect((await store.picture()).passages.map(({ id }) => id)).toEqual([5]);
    expect(await store.matchPhrase('hello')).toEqual([{ session: 'a', turn: 0 }]);
    expect(await store.setting('embedded-with')).toBe('a model');
    expect(await store.conversation('c')).toEqual([{ question: 'why?' }]);
    expect(await store.corrections()).toEqual([]);
    expect(await store.damage()).toEqual([]);
    await store.close();
  });

  it('then keeps what is new, and drops what goes with a record', async () => {
    const store = await openSqliteStore(versionTwo());
    const evidence = { start: 3, end: 10 };
    const turns = [{ words: 'I am Cy.', speakerId: 'cy', attribution: 'self' as const, evidence }];
    const names = [{ speakerId: 'cy', spelling: 'Cy', how: 'self' as const }];
    await store.putRecord(newRecord({ source: '/b', sessions: [{ session: 'b', turns, names }] }));
    expect((await store.evidence('cy'))[0]?.evidence).toEqual(evidence);
    await store.removeRecords(['/a.txt']);
    expect((await store.names()).map(({ speakerId }) => speakerId)).toEqual(['cy']);
    expect(await store.damage()).toEqual([]);
    await store.close();
  });
});
