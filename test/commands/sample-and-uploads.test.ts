import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openReal } from '../pipelines/real-application.ts';
import { build, run } from './command-line.ts';

let folder: string;
beforeAll(async () => {
  await build();
  folder = await mkdtemp(path.join(os.tmpdir(), 'rapporteur-sample-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Takes records in as `start` does, from the package's own folder. */
const demo = () => run(['demo', '--question', 'What about cables?'], { cwd: folder });

test('the sample stays beside what a user adds, until the next start', async () => {
  expect((await demo()).code).toBe(0);
  const rapporteur = await openReal(path.join(folder, '.rapporteur'));
  const upload = await rapporteur.beginUpload();
  const bytes = async function* () {
    yield Buffer.from('>> ANN LEE: We lay cables.\n\n>> BO OKE: We pay for cables.\n');
  };
  await upload.add('own.txt', bytes());
  await upload.takeIn();
  const records = await rapporteur.records();
  expect(records.find(({ file }) => file === 'own.txt')).toMatchObject({
    uploaded: true,
    sample: false,
  });
  expect(records.filter(({ sample }) => sample).length).toBe(records.length - 1);
  expect(records.length).toBeGreaterThan(1);
  await rapporteur.close();
  expect((await demo()).code).toBe(0);
  const again = await openReal(path.join(folder, '.rapporteur'));
  expect((await again.records()).map(({ file }) => file)).toEqual(['own.txt']);
  await again.mendUploads();
  expect((await again.records()).map(({ file }) => file)).toEqual(['own.txt']);
  await again.close();
});
