import { stdin, stdout } from 'node:process';
import type { Command } from 'commander';
import { mcpSource } from '../mcp/mcp-source.ts';
import { conversationsInMemory } from '../serve/conversations-in-memory.ts';
import { type CommonOptions, type Context, LLM_HELP } from './context.ts';

interface McpOptions extends CommonOptions {
  readonly history: boolean;
}

/** `stopped` resolves when the process is told to stop. */
export function mcpCommand(
  program: Command,
  context: Context,
  { stopped }: { readonly stopped: () => Promise<void> },
): void {
  program
    .command('mcp')
    .description('serve the records to an assistant through MCP, on standard input and output')
    .option('--llm <provider:model>', LLM_HELP.replace('RAPPORTEUR_LLM, else none', 'none'))
    .option('--no-history', 'keep nothing of what is asked beyond this run')
    .action(async (_options, command: Command) => {
      const options = command.optsWithGlobals<McpOptions>();
      await context.use(options, async (rapporteur, { store, llm }) => {
        // Loaded here: the protocol's library is slow to load, and no other command needs it.
        const { serveOverStdio } = await import('../mcp/over-stdio.ts');
        const talk = options.history ? rapporteur : conversationsInMemory(rapporteur);
        context.say(`Rapporteur answers through MCP from ${store}`);
        await serveOverStdio(mcpSource(rapporteur, talk), {
          input: stdin,
          output: stdout,
          stopped: stopped(),
          // The assistant is a language model itself: another one only where this very command names it.
          arrange: options.llm !== undefined && llm.model !== null,
          onFailure: (error) => context.say(`rapporteur: ${told(error)}`),
        });
      });
    });
}

const told = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
