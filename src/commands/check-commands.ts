import type { Command } from 'commander';
import type { VerifyReport } from '../rapporteur.ts';
import { type CommonOptions, type Context, jsonLine } from './context.ts';
import { quoteVerdictText } from './verdict-text.ts';

interface QuoteOptions extends CommonOptions {
  readonly speaker?: string;
}

const reportText = ({ sessions, turns, quotes, problems }: VerifyReport) =>
  [
    `Checked ${sessions} sessions, ${turns} turns, ${quotes} passages: ${problems.length === 0 ? 'all is as recorded' : `${problems.length} problems`}.`,
    ...problems,
    '',
  ].join('\n');

export function checkCommands(program: Command, context: Context): void {
  program
    .command('verify-quote')
    .description('tell whether somebody really said these words')
    .argument('<text>', 'the quotation')
    .option('--speaker <name>', 'who is said to have said it')
    .action(async (text: string, _options, command: Command) => {
      const options = command.optsWithGlobals<QuoteOptions>();
      await context.use(options, async (rapporteur) => {
        const speaker = options.speaker ?? null;
        const verdict = await rapporteur.verifyQuote(text, speaker);
        context.out(options.json ? jsonLine(verdict) : quoteVerdictText(verdict, speaker));
      });
    });
  program
    .command('verify')
    .description('read every record again and check every stored offset and checksum')
    .action(async (_options, command: Command) => {
      const options = command.optsWithGlobals<CommonOptions>();
      await context.use(options, async (rapporteur) => {
        const report = await rapporteur.verify();
        context.out(options.json ? jsonLine(report) : reportText(report));
        if (report.problems.length > 0) context.fail(1);
      });
    });
}
