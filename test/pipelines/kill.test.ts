import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Rapporteur } from '../../src/rapporteur.ts';
import { seededRandom } from '../fakes/seeded-vectors.ts';
import { childProgram, firstWords } from '../store/run-child.ts';
import { temporaryFolders } from '../store/temporary-folder.ts';
import { fileOf, generatedText, RECORDS, writeRecords } from './generated-records.ts';
import { openReal, SHIPPED_MODEL } from './real-application.ts';

const KILLS = 50;
/** A child takes all records in a few times within this. */
const LATEST_KILL_MS = 500;

const folder = temporaryFolders();
const startIngesting = childProgram(new URL('./ingesting-child.ts', import.meta.url));

async function killedAfter(milliseconds: number, store: string, records: string): Promise<void> {
  const child = startIngesting(store, records, SHIPPED_MODEL);
  child.stderr.resume();
  expect(await firstWords(child)).toBe('going');
  await setTimeout(milliseconds);
  child.kill('SIGKILL');
  await once(child, 'close');
}

/** Every record that is there is of one version throughout, and nothing that is stored about it is wrong. */
async function expectWholeRecords(rapporteur: Rapporteur): Promise<readonly string[]> {
  const { problems } = await rapporteur.verify();
  // The child may have written the next version of a file that it did not come to take in.
  expect(problems.filter((problem) => !problem.includes('the file has changed'))).toEqual([]);
  const versions = [];
  for (const { session, file } of await rapporteur.sessions()) {
    const { text, turns } = await rapporteur.session(session);
    const record = Number(/\d+/u.exec(file)?.[0]);
    const version = [1, 2].find((one) => generatedText(record, one) === text);
    expect(version, `${file} is neither the old nor the new one`).toBeDefined();
    for (const { start, end } of turns) {
      expect(text.slice(start, end)).toContain(`In edition ${version} of record ${record}`);
    }
    versions.push(`${file} ${version}`);
  }
  return versions;
}

/** Search over what a killed process left, its index file among it. */
async function expectSearchWorks(rapporteur: Rapporteur): Promise<void> {
  const hits = await rapporteur.search({ query: 'who pays for harbours', k: 5 });
  expect(hits.length).toBe(5);
  for (const { session, start, end, text } of hits) {
    expect((await rapporteur.session(session)).text.slice(start, end)).toBe(text);
  }
}

describe('an ingest killed at any moment', () => {
  test(`leaves a store that opens and verifies, ${KILLS} times`, { timeout: 240_000 }, async () => {
    const [store, records] = [folder(), join(folder(), 'records')];
    const random = seededRandom(20);
    const seen = new Set<string>();
    for (let kill = 0; kill < KILLS; kill++) {
      await killedAfter(random() * LATEST_KILL_MS, store, records);
      const rapporteur = await openReal(store);
      const found = await expectWholeRecords(rapporteur);
      seen.add(new Set(found.map((one) => one.slice(-1))).size > 1 ? 'mixed' : 'of one version');
      if (kill % 10 === 9) {
        const version = 1 + ((kill / 10) & 1);
        writeRecords(records, version);
        const { sessions, skipped } = await rapporteur.ingest([records]);
        expect({ sessions, skipped }).toEqual({ sessions: RECORDS, skipped: [] });
        const whole = Array.from({ length: RECORDS }, (_, i) => `${fileOf(i)} ${version}`);
        expect(new Set(await expectWholeRecords(rapporteur))).toEqual(new Set(whole));
        expect((await rapporteur.verify()).problems).toEqual([]);
        await expectSearchWorks(rapporteur);
      }
      await rapporteur.close();
    }
    // Otherwise no kill came in the middle of an ingest, and the test has shown nothing.
    expect(seen).toContain('mixed');
  });
});
