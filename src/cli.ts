#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { askCommand } from './commands/ask-command.ts';
import { checkCommands } from './commands/check-commands.ts';
import type { Context } from './commands/context.ts';
import { ingestCommands } from './commands/ingest-commands.ts';
import { listCommands } from './commands/list-commands.ts';
import { searchCommand } from './commands/search-command.ts';
import { serveCommands } from './commands/serve-commands.ts';
import { readConfig } from './config.ts';
import { RapporteurError } from './errors.ts';
import { isSample, openRapporteur, packageVersion, transcriptsFolder } from './main.ts';

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

const stopped = () =>
  new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });

/** The whole command line; exported so that a test can hold the README against its help. */
export function createProgram(): Command {
  const program = new Command('rapporteur')
    .description(
      'Ask meeting transcripts who said what, and get the speakers’ own words, checked against the record.',
    )
    .version(packageVersion())
    .option('--store <folder>', 'folder of the store (default: RAPPORTEUR_STORE, else .rapporteur)')
    .option('--json', 'print JSON on standard output and nothing else there')
    .showHelpAfterError('Run with --help for the usage.')
    .exitOverride();
  ingestCommands(program, context);
  listCommands(program, context);
  searchCommand(program, context);
  askCommand(program, context);
  checkCommands(program, context);
  serveCommands(program, context, { ownFolder: transcriptsFolder(), isSample, stopped });
  return program;
}

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
  await createProgram().parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}
