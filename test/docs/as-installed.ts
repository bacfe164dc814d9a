import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { build } from '../commands/command-line.ts';

/** A program of somebody else's that has installed the package, in a folder of its own. */

const PROJECT = resolve(import.meta.dirname, '../..');
const manifest = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));

/** Makes the folder such a program: the package as it is built, with what its `files` would carry, and LangChain. */
export async function installInto(folder: string): Promise<void> {
  await build();
  const own = join(folder, 'node_modules', 'rapporteur');
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, 'package.json'), JSON.stringify(manifest));
  for (const part of ['dist', 'node_modules']) symlinkSync(join(PROJECT, part), join(own, part));
  for (const name of ['@langchain', 'langchain', '@types']) {
    symlinkSync(join(PROJECT, 'node_modules', name), join(folder, 'node_modules', name));
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'theirs', type: 'module' }));
}

const STRICT: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noImplicitReturns: true,
  skipLibCheck: false,
  types: ['node'],
};

/**
 * Compiles programs in the folder by the strictest settings, `main.ts` into `main.js` and so on; what the compiler finds
 * wrong, by program, and under `package` in what the package declares.
 */
export function compileIn(
  folder: string,
  programs: Readonly<Record<string, string>>,
  more: ts.CompilerOptions = {},
): ReadonlyMap<string, readonly string[]> {
  for (const [name, source] of Object.entries(programs)) writeFileSync(join(folder, name), source);
  const program = ts.createProgram(
    Object.keys(programs).map((name) => join(folder, name)),
    { ...STRICT, typeRoots: [join(folder, 'node_modules', '@types')], ...more },
  );
  const wrong = new Map<string, string[]>(Object.keys(programs).map((name) => [name, []]));
  wrong.set('package', []);
  for (const file of program.getSourceFiles()) {
    const name = relative(folder, file.fileName);
    // Other packages' declarations are theirs to put right.
    const isOurs = file.fileName.startsWith(join(PROJECT, 'dist'));
    const found = wrong.get(isOurs ? 'package' : name);
    if (found === undefined) continue;
    for (const { messageText } of program.getSemanticDiagnostics(file)) {
      found.push(`${ts.flattenDiagnosticMessageText(messageText, ' ')} (${name})`);
    }
    // Each by itself: to emit all at once has the compiler check every declaration that LangChain ships, for 30 seconds.
    if (!file.isDeclarationFile) program.emit(file);
  }
  return wrong;
}

/** Runs a program of the folder's, with nothing of the tests' environment; what it printed. */
export async function runIn(
  folder: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, parameters, {
    cwd: folder,
    env: environment,
    timeout: 50_000,
  });
  return stdout;
}
