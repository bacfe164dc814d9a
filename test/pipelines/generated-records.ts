import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Made-up captions in two versions, of which every record differs. */

export const RECORDS = 14;
const TURNS = 9;
const SUBJECTS = ['cables', 'permits', 'harbours', 'ministries', 'licences', 'islands', 'fibre'];

export const fileOf = (record: number): string => `session-${record}.txt`;

/** One record: a title, and turns by two people and a nameless one, long enough to be several passages. */
export function generatedText(record: number, version: number): string {
  const subject = (turn: number) => SUBJECTS[(record + turn) % SUBJECTS.length] ?? 'cables';
  const marks = ['>> ANN LEE:', '>> BO OKE:', '>>'];
  const turns = Array.from({ length: TURNS }, (_, turn) => {
    const said = Array.from(
      { length: 3 },
      (_, sentence) =>
        `In edition ${version} of record ${record} point ${turn}.${sentence} is about ${subject(turn + sentence)} and who pays for them.`,
    );
    return `${marks[turn % marks.length]} ${said.join(' ')}`;
  });
  return `IGF 2018 - Day 2 - Room ${record} - Edition ${version}\n\n${turns.join('\n\n')}\n`;
}

/** Writes every record of a version; each file holds one version or the other at any moment. */
export function writeRecords(folder: string, version: number): void {
  const aside = `${folder}-aside`;
  mkdirSync(folder, { recursive: true });
  mkdirSync(aside, { recursive: true });
  for (let record = 0; record < RECORDS; record++) {
    const whole = join(aside, fileOf(record));
    writeFileSync(whole, generatedText(record, version));
    renameSync(whole, join(folder, fileOf(record)));
  }
}
