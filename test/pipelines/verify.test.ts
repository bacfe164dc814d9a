import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SqliteDatabase } from '../../src/store/sqlite-database.ts';
import { temporaryFolders } from '../store/temporary-folder.ts';
import { openWithModel } from './other-model-application.ts';

const folder = temporaryFolders();
const TALK = 'IGF 2018 - A talk\n\n>> ANN LEE: We talk of cables.\n\n>> BO OKE: And of money.\n';

/** The problems found after something was done to the database of a store of one record, or to its file. */
async function problemsAfter(damage: string | ((file: string) => void)) {
  const [store, file] = [folder(), join(folder(), 'talk.txt')];
  writeFileSync(file, TALK);
  const { rapporteur } = await openWithModel(store);
  await rapporteur.ingest([file]);
  if (typeof damage === 'string') {
    const database = new SqliteDatabase(join(store, 'rapporteur.db'));
    database.execute(damage);
    database.close();
  } else damage(file);
  const { problems } = await rapporteur.verify();
  await rapporteur.close();
  return problems;
}

describe('verify', () => {
  test('finds nothing wrong with what was just taken in', async () => {
    expect(await problemsAfter('SELECT 1')).toEqual([]);
  });

  test('does not mind a file that is gone: the store holds its text', async () => {
    expect(await problemsAfter((file) => rmSync(file))).toEqual([]);
  });

  test.each<[string, string | ((file: string) => void), RegExp]>([
    ['a moved turn', 'UPDATE turns SET "start" = "start" + 1 WHERE turn = 1', /talk: turn 1/u],
    ['a shortened turn', 'UPDATE turns SET "end" = "end" - 1 WHERE turn = 0', /talk: turn 0/u],
    ['another label', "UPDATE turns SET label = 'BO' WHERE turn = 0", /talk: turn 0/u],
    ['a lost turn', 'DELETE FROM turns WHERE turn = 1', /1 turns, but its record 2/u],
    ['a moved passage', 'UPDATE passages SET "end" = "end" + 1', /talk: the passage/u],
    ['a damaged vector', "UPDATE passages SET vector = x'0000803f0000803f'", /vector/u],
    ['an empty vector', "UPDATE passages SET vector = x''", /vector/u],
    ['another text', "UPDATE records SET text = replace(text, 'cables', 'tables')", /talk\.txt/u],
    [
      'a damaged full-text table',
      "UPDATE turn_words_data SET block = x'00' WHERE id > 10",
      /turn_words/u,
    ],
    [
      'other words for search',
      "UPDATE session_terms SET stems = replace(stems, 'cabl', 'tabl')",
      /words kept for search/u,
    ],
    [
      'evidence that lies outside the turns',
      'UPDATE turns SET evidence_start = 0, evidence_end = 5 WHERE turn = 1',
      /talk: the evidence .* 0–5/u,
    ],
    [
      'evidence of an affiliation that lies outside the turns',
      `INSERT INTO affiliations (session, speaker, affiliation, how, evidence_start, evidence_end)
       SELECT sessions.id, speakers.id, 'Port', 'self', 0, 5 FROM sessions, speakers LIMIT 1`,
      /talk: the evidence .* 0–5/u,
    ],
    ['another fingerprint', "UPDATE records SET fingerprint = 'x'", /talk\.txt/u],
    ['a changed file', (file) => writeFileSync(file, TALK.replace('We', 'They')), /has changed/u],
  ])('finds %s, and says where', async (_, damage, names) => {
    const problems = await problemsAfter(damage);
    expect(problems.join('\n')).toMatch(names);
  });
});
