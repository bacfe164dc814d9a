import type { Command } from 'commander';
import { z } from 'zod';
import { UsageError } from '../errors.ts';
import { CONVERSATION_QUESTIONS_MAX, QUERY_CHARS_MAX } from '../limits.ts';
import type { Rapporteur } from '../rapporteur.ts';
import { readBatch } from './batch-file.ts';
import { type CommonOptions, type Context, jsonLine, LLM_HELP } from './context.ts';

const BatchLine = z.object({
  id: z.union([z.string(), z.number()]),
  questions: z
    .array(z.string().trim().min(1).max(QUERY_CHARS_MAX))
    .min(1)
    .max(CONVERSATION_QUESTIONS_MAX),
});

interface AskOptions extends CommonOptions {
  readonly batch?: string;
  readonly conversation?: string;
  readonly history: boolean;
}

async function runBatch(rapporteur: Rapporteur, file: string, context: Context): Promise<void> {
  for (const { id, questions } of await readBatch(file, BatchLine)) {
    context.out(jsonLine({ id, answers: await rapporteur.askAll(questions) }));
  }
}

interface Asking {
  readonly context: Context;
  readonly options: AskOptions;
}

async function runOne(rapporteur: Rapporteur, question: string, { context, options }: Asking) {
  const { history: keep } = options;
  const asked = { question, conversation: options.conversation, keep };
  const { answer, conversation } = await rapporteur.ask(asked);
  if (options.json) context.out(jsonLine({ ...answer, conversation }));
  else context.out(`${answer.text}\n`);
  if (!options.json && keep) context.say(`To go on: --conversation ${conversation}`);
}

export function askCommand(program: Command, context: Context): void {
  program
    .command('ask')
    .description('answer a question in the speakers’ own words')
    .argument('[question]', 'for instance: what did Kleinwächter say about sovereignty')
    .option('--conversation <id>', 'go on with an earlier conversation')
    .option('--no-history', 'keep nothing of this question and its answer')
    .option('--llm <provider:model>', LLM_HELP)
    .option('--batch <file>', 'JSON lines {id, questions}: conversations, which are not kept')
    .action(async (question: string | undefined, _options, command: Command) => {
      const options = command.optsWithGlobals<AskOptions>();
      await context.use(options, async (rapporteur) => {
        if (options.batch !== undefined) return runBatch(rapporteur, options.batch, context);
        if (question === undefined) throw new UsageError('Ask a question, or give --batch FILE.');
        return runOne(rapporteur, question, { context, options });
      });
    });
}
