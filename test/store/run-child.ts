import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Under node_modules, so that the compiled files find our packages. */
const CACHE = join(ROOT, 'node_modules', '.cache');

/** Compiles a TypeScript file of ours and all it imports; gives a way to run it in a process of its own. */
export const childProgram = (
  script: URL,
): ((...parameters: readonly string[]) => ChildProcessWithoutNullStreams) => {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, 'rapporteur-child-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const file = fileURLToPath(script);
  const compilerOptions = { noEmit: false, noCheck: true, rootDir: ROOT, outDir: folder };
  const config = join(folder, 'tsconfig.json');
  const settings = { extends: join(ROOT, 'tsconfig.json'), compilerOptions, include: [] };
  writeFileSync(config, JSON.stringify({ ...settings, files: [file] }));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const compiler = createRequire(import.meta.url).resolve('typescript/lib/tsc.js');
  execFileSync(process.execPath, [compiler, '-p', config]);
  const compiled = join(folder, relative(ROOT, file)).replace(/\.ts$/, '.js');
  return (...parameters) => spawn(process.execPath, [compiled, ...parameters]);
};

/** Waits until the child has said something, or has ended. */
export const firstWords = async (child: ChildProcessWithoutNullStreams): Promise<string> => {
  const ended = once(child, 'close').then(() => '');
  const said = once(child.stdout, 'data').then(([chunk]) => String(chunk).trim());
  return Promise.race([said, ended]);
};

/** What the child said until it ended, and how it ended. */
export const finished = async (
  child: ChildProcessWithoutNullStreams,
): Promise<{ readonly code: number | null; readonly output: string }> => {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += String(chunk);
    });
  }
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output };
};
