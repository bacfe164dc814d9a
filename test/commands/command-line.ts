import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const COMMAND = join(PROJECT, 'dist', 'src', 'cli.js');
/** The compiler's own note, renewed whenever it has compiled anything. */
const BUILT = join(PROJECT, 'dist', 'build.tsbuildinfo');
const BUILDING = join(PROJECT, 'node_modules', '.cache', 'rapporteur-building');
const BUILD_MS_MAX = 60_000;

const changedAt = (file: string) => (existsSync(file) ? statSync(file).mtimeMs : 0);

function isBuilt(): boolean {
  const sources = readdirSync(join(PROJECT, 'src'), { recursive: true, encoding: 'utf8' });
  const newest = Math.max(...sources.map((file) => changedAt(join(PROJECT, 'src', file))));
  return existsSync(COMMAND) && changedAt(BUILT) >= newest;
}

/** Makes the folder that says that somebody is building; false where it is there already. */
function claim(): boolean {
  try {
    mkdirSync(join(BUILDING, '..'), { recursive: true });
    mkdirSync(BUILDING);
    return true;
  } catch {
    return false;
  }
}

/** Compiles the project where that was not done since the sources changed; of several test files one does it. */
export async function build(): Promise<void> {
  for (const begun = Date.now(); !claim(); await setTimeout(100)) {
    if (Date.now() - begun > BUILD_MS_MAX) break;
  }
  try {
    const compiler = createRequire(import.meta.url).resolve('typescript/lib/tsc.js');
    const parameters = [compiler, '-p', 'tsconfig.build.json'];
    if (!isBuilt()) spawnSync(process.execPath, parameters, { cwd: PROJECT });
  } finally {
    rmdirSync(BUILDING);
  }
}

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly messages: string;
}

export interface Surroundings {
  readonly cwd: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Reads the first so many bytes of the output and then hangs up, as `head` does. */
  readonly readOnly?: number;
}

/** Runs `rapporteur …` as a process of its own. */
export async function run(
  parameters: readonly string[],
  { cwd, environment = {}, readOnly = Number.POSITIVE_INFINITY }: Surroundings,
): Promise<Ended> {
  // Nothing of the environment that the tests run in, so that no setting of theirs is met.
  const child = spawn(process.execPath, [COMMAND, ...parameters], { cwd, env: environment });
  const chunks: Buffer[] = [];
  let messages = '';
  child.stdout.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    if (Buffer.concat(chunks).length >= readOnly) child.stdout.destroy();
  });
  child.stderr.on('data', (chunk) => {
    messages += String(chunk);
  });
  const code = await new Promise<number | null>((resolve) => {
    child.once('close', resolve);
  });
  return { code, out: Buffer.concat(chunks).toString('utf8'), messages };
}

/** The lines of an output that must be JSON and nothing else. */
export const jsonLines = <T>(out: string): readonly T[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
