import type { Command } from 'commander';
import type { IngestReport } from '../rapporteur.ts';
import { type CommonOptions, type Context, jsonLine } from './context.ts';

interface IngestOptions extends CommonOptions {
  readonly prune?: boolean;
}

const count = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;

/** `14 sessions, 181 turns … ; 5 added, 1 skipped`, then each skipped file with its reason. */
export function ingestSummary(report: IngestReport): string {
  const { sessions, turns, passages, speakers, added, changed, unchanged, removed } = report;
  const lines = [
    `The store holds ${count(sessions, 'session')}, ${count(turns, 'turn')}, ${count(passages, 'passage')}, ${count(speakers, 'speaker')}.`,
    `Records: ${added} added, ${changed} changed, ${unchanged} unchanged, ${removed} removed, ${report.skipped.length} skipped.`,
    ...report.skipped.map(({ path, reason }) => `Skipped ${path}: ${reason}.`),
  ];
  return `${lines.join('\n')}\n`;
}

/** Nothing taken and something refused: the input was unusable as a whole. */
export const tookNothing = ({ added, changed, unchanged, skipped }: IngestReport): boolean =>
  added + changed + unchanged === 0 && skipped.length > 0;

export function ingestCommands(program: Command, context: Context): void {
  program
    .command('ingest')
    .description('take in transcripts and reports: files and folders')
    .argument('<path...>', 'files or folders; a folder is read with all below it')
    .option('--prune', 'remove records whose files are gone also from a folder that is now empty')
    .action(async (paths: string[], _options, command: Command) => {
      const options = command.optsWithGlobals<IngestOptions>();
      await context.use(options, async (rapporteur) => {
        const report = await rapporteur.ingest(paths, { prune: options.prune ?? false });
        context.out(options.json ? jsonLine(report) : ingestSummary(report));
        if (tookNothing(report)) context.fail(2);
      });
    });
  program
    .command('remove')
    .description('remove sessions from the store; their files stay')
    .argument('<session...>', 'ids, as `rapporteur sessions` lists them')
    .action(async (sessions: string[], _options, command: Command) => {
      const options = command.optsWithGlobals<CommonOptions>();
      await context.use(options, async (rapporteur) => {
        const removed = await rapporteur.remove(sessions);
        context.out(options.json ? jsonLine({ removed }) : `${removed} removed\n`);
      });
    });
}
