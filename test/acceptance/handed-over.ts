import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { jsonLines, run } from '../commands/command-line.ts';

/** What was handed over beside the project: records, questions and the programs that score answers to them. */

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));
export const RECORDS = join(SHARED, 'transcripts');
export const EVAL = join(SHARED, 'eval');
export const isHandedOver = existsSync(RECORDS) && existsSync(EVAL);

/** Runs a command over a store, and keeps what it prints, in the store's folder, as a file for the scorers. */
export async function kept(store: string, ...parameters: readonly string[]): Promise<string> {
  const { code, out, messages } = await run([...parameters, '--store', store, '--json'], {
    cwd: store,
  });
  expect({ code, messages }).toEqual({ code: 0, messages: expect.any(String) });
  const file = join(store, `printed-${++printed}.jsonl`);
  writeFileSync(file, out);
  return file;
}
let printed = 0;

/** Runs one of the handed-over scorers. */
export const score = <T>(scorer: string, parameters: readonly string[]): readonly T[] =>
  jsonLines<T>(
    execFileSync(process.execPath, [join(EVAL, scorer), ...parameters], { encoding: 'utf8' }),
  );
