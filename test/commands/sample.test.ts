import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build, run } from './command-line.ts';

let folder: string;
beforeAll(async () => {
  await build();
  folder = await mkdtemp(path.join(os.tmpdir(), 'rapporteur-sample-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What the store holds after `demo`, which takes records in as `start` does. */
async function sessionsAfterDemo(...paths: readonly string[]): Promise<readonly string[]> {
  const demo = await run(['demo', '--question', 'What about cables?', ...paths], { cwd: folder });
  expect(demo.code).toBe(0);
  const { out } = await run(['sessions', '--json'], { cwd: folder });
  return out
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { session: string }).session);
}

test('a collection of the user’s own replaces the sample, and the sample stays away', async () => {
  expect(await sessionsAfterDemo()).toEqual([
    'sample-2022-islands-on-the-line',
    'sample-2024-whose-network',
    'sample-2024-whose-network-summary',
  ]);
  const own = path.join(folder, 'own.txt');
  await writeFile(own, '>> ANN LEE: We lay cables.\n\n>> BO OKE: We pay for cables.\n');
  expect(await sessionsAfterDemo(own)).toEqual(['own']);
  expect(await sessionsAfterDemo()).toEqual(['own']);
});
