import { Command } from 'commander';
import { askCommand } from './ask-command.ts';
import { checkCommands } from './check-commands.ts';
import type { Context } from './context.ts';
import { conversationCommand } from './conversation-command.ts';
import { type Evaluating, evalCommand } from './eval-command.ts';
import { ingestCommands } from './ingest-commands.ts';
import { listCommands } from './list-commands.ts';
import { mcpCommand } from './mcp-command.ts';
import { peopleCommand } from './people-command.ts';
import { searchCommand } from './search-command.ts';
import { type Starting, serveCommands } from './serve-commands.ts';

/** What single commands need beside the context. */
export interface Needs {
  readonly starting: Starting;
  readonly evaluating: Evaluating;
}

/** The whole command line (CONTRACT "Commands"), over whatever it is given to stand on. */
export function createProgram(context: Context, needs: Needs, version: string): Command {
  const program = new Command('rapporteur')
    .description(
      'Ask meeting transcripts who said what, and get the speakers’ own words, checked against the record.',
    )
    .version(version)
    .option('--store <folder>', 'folder of the store (default: RAPPORTEUR_STORE, else .rapporteur)')
    .option('--json', 'print JSON on standard output and nothing else there')
    .showHelpAfterError('Run with --help for the usage.')
    .exitOverride();
  ingestCommands(program, context);
  listCommands(program, context);
  searchCommand(program, context);
  askCommand(program, context);
  conversationCommand(program, context);
  peopleCommand(program, context);
  checkCommands(program, context);
  serveCommands(program, context, needs.starting);
  mcpCommand(program, context, needs.starting);
  evalCommand(program, context, needs.evaluating);
  return program;
}
