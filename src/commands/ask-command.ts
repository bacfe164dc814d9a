import type { Command } from 'commander';
import { z } from 'zod';
import { UsageError } from '../errors.ts';
import { CONVERSATION_QUESTIONS_MAX, QUERY_CHARS_MAX } from '../limits.ts';
import type { Rapporteur } from '../rapporteur.ts';
import { readBatch } from './batch-file.ts';
import { type CommonOptions, type Context, jsonLine } from './context.ts';

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
  readonly llm: string;
}

async function runBatch(rapporteur: Rapporteur, file: string, context: Context): Promise<void> {
  for (const { id, questions } of await readBatch(file, BatchLine)) {
    context.out(jsonLine({ id, answers: await rapporteur.askAll(questions) }));
  }
}

export function askCommand(program: Command, context: Context): void {
  program
    .command('ask')
    .description('answer a question in the speakers’ own words')
    .argument('[question]', 'for instance: what did Kleinwächter say about sovereignty')
    .option('--conversation <id>', 'go on with an earlier conversation')
    .option(
      '--llm <provider:model>',
      'a language model to arrange the quotations; none so far',
      'none',
    )
    .option('--batch <file>', 'JSON lines {id, questions}: conversations, which are not kept')
    .action(async (question: string | undefined, _options, command: Command) => {
      const options = command.optsWithGlobals<AskOptions>();
      if (options.llm !== 'none') {
        throw new UsageError(
          `--llm ${options.llm} is not available in this version.`,
          'Leave it out or give --llm none: answers need no model.',
        );
      }
      await context.use(options, async (rapporteur) => {
        if (options.batch !== undefined) return runBatch(rapporteur, options.batch, context);
        if (question === undefined) throw new UsageError('Ask a question, or give --batch FILE.');
        const { conversation } = options;
        const reply = await rapporteur.ask({ question, conversation });
        if (options.json)
          context.out(jsonLine({ ...reply.answer, conversation: reply.conversation }));
        else context.out(`${reply.answer.text}\n`);
        if (!options.json) context.say(`To go on: --conversation ${reply.conversation}`);
      });
    });
}
