import type { Command } from 'commander';
import { UsageError } from '../errors.ts';
import type { ConversationSummary, Rapporteur } from '../rapporteur.ts';
import { type CommonOptions, type Context, jsonLine } from './context.ts';

interface ConversationOptions extends CommonOptions {
  readonly remove?: readonly string[];
  readonly removeAll?: boolean;
}

const line = ({ conversation, question, questions }: ConversationSummary) =>
  `${conversation}  ${questions === 1 ? '1 question' : `${questions} questions`}, the first: ${question.replace(/\s+/gu, ' ')}\n`;

async function list(rapporteur: Rapporteur, json: boolean): Promise<string> {
  const conversations = await rapporteur.conversations();
  return conversations.map((one) => (json ? jsonLine(one) : line(one))).join('');
}

async function remove(rapporteur: Rapporteur, options: ConversationOptions): Promise<string> {
  const all = async () => (await rapporteur.conversations()).map((one) => one.conversation);
  const removed = await rapporteur.removeConversations(options.remove ?? (await all()));
  return options.json ? jsonLine({ removed }) : `${removed} removed\n`;
}

export function conversationCommand(program: Command, context: Context): void {
  program
    .command('conversations')
    .description('list the conversations that are kept, or remove some')
    .option('--remove <id...>', 'remove these, so that nothing of them is left')
    .option('--remove-all', 'remove all')
    .action(async (_options, command: Command) => {
      const options = command.optsWithGlobals<ConversationOptions>();
      const some = options.remove !== undefined;
      if (some && options.removeAll) {
        throw new UsageError('Give --remove with ids, or --remove-all.');
      }
      await context.use(options, async (rapporteur) =>
        context.out(
          some || options.removeAll
            ? await remove(rapporteur, options)
            : await list(rapporteur, options.json ?? false),
        ),
      );
    });
}
