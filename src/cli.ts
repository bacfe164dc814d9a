#!/usr/bin/env node
import { CommanderError } from 'commander';
import type { Context } from './commands/context.ts';
import type { Evaluating } from './commands/eval-command.ts';
import { createProgram } from './commands/program.ts';
import { readConfig } from './config.ts';
import { RapporteurError } from './errors.ts';
import {
  holdsOnlySample,
  isSample,
  openPorts,
  openRapporteur,
  packageRoot,
  packageVersion,
  transcriptsFolder,
} from './main.ts';

/** Codes that mean the input was at fault, not the program (CONTRACT "Commands"). */
const USAGE_CODES = new Set([
  'usage',
  'unreadable-input',
  'too-large',
  'unknown-session',
  'unknown-speaker',
  'unknown-conversation',
]);

const say = (line: string) => process.stderr.write(`${line}\n`);

const context: Context = {
  out: (text) => process.stdout.write(text),
  say,
  fail: (code) => {
    process.exitCode = code;
  },
  use: async (options, work) => {
    const config = readConfig(options);
    const rapporteur = await openRapporteur(config, say);
    try {
      return await work(rapporteur, config);
    } finally {
      await rapporteur.close();
    }
  },
};

const evaluating: Evaluating = {
  root: packageRoot(),
  open: (options) => {
    // Settings first: a model from the hub is kept in the user's store, not in one that goes away.
    const config = readConfig(options);
    return (store) => openPorts({ ...config, store }, say);
  },
};

const stopped = () =>
  new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof RapporteurError) {
    say(`rapporteur: ${error.message}`);
    return USAGE_CODES.has(error.code) ? 2 : 1;
  }
  say(`rapporteur: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return 1;
}

/** A reader that stops early (`rapporteur turns --all | head`) is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

try {
  const starting = { ownFolder: transcriptsFolder(), isSample, holdsOnlySample, stopped };
  await createProgram(context, { starting, evaluating }, packageVersion()).parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}
