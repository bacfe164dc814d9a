import path from 'node:path';
import { type Command, Option } from 'commander';
import { UsageError } from '../errors.ts';
import { type Fallen, fallenBelow } from '../evaluate/fallen-below.ts';
import { shippedFigures } from '../evaluate/figures.ts';
import { floorsFor } from '../evaluate/floors.ts';
import { fullTables } from '../evaluate/full-tables.ts';
import { jsonRows } from '../evaluate/json-rows.ts';
import { withScoreboard } from '../evaluate/readme-scoreboard.ts';
import { evaluate } from '../evaluate/scoreboard.ts';
import type { OpenPorts } from '../evaluate/temporary-store.ts';
import { type CommonOptions, type Context, jsonLine } from './context.ts';
import { readEvaluationData } from './evaluation-data.ts';
import { rewriteFile } from './rewrite-file.ts';

export interface Evaluating {
  /** The package's own folder: its README is written, and the questions lie beside it. */
  readonly root: string;
  /** Opens the application over a store of the scoreboard's own, with the command's settings. */
  readonly open: (options: CommonOptions) => OpenPorts;
}

interface EvalOptions extends CommonOptions {
  readonly data?: string;
  readonly split: keyof typeof SPLITS;
  readonly write?: boolean;
}

const SPLITS = { val: ['val'], train: ['train'], both: ['val', 'train'] } as const;

const fallenLine = ({ row, measure, value, floor }: Fallen) =>
  value === null
    ? `Not measured: ${row}, ${measure}, which has a floor of ${floor}.`
    : `Below its floor: ${row}, ${measure} is ${value.toFixed(4)}, ${(floor - value).toFixed(4)} under ${floor}.`;

async function run(context: Context, options: EvalOptions, { root, open }: Evaluating) {
  const splits = SPLITS[options.split];
  if (options.write && options.split === 'train') {
    throw new UsageError('The README shows val: --write needs --split val or both.');
  }
  const folder = path.resolve(options.data ?? path.join(root, '..', 'shared'));
  const data = await readEvaluationData(folder, splits);
  // A language model that the environment names would be sent every question, and change no quotation.
  const without = { ...options, llm: 'none' };
  const scoreboard = await evaluate({ open: open(without), say: context.say }, data);
  if (options.json) for (const row of jsonRows(scoreboard)) context.out(jsonLine(row));
  else context.out(fullTables(scoreboard));
  if (options.write) {
    await rewriteFile(path.join(root, 'README.md'), (text) => withScoreboard(text, scoreboard));
  }
  const fallen = fallenBelow(shippedFigures(scoreboard), floorsFor(splits));
  for (const one of fallen) context.say(fallenLine(one));
  if (fallen.length > 0) context.fail(1);
}

export function evalCommand(program: Command, context: Context, evaluating: Evaluating): void {
  program
    .command('eval')
    .description(
      'the scoreboard: measure ranking, answers and sentences, and hold them to their floors; the store is left alone, but keeps a model from the hub',
    )
    .option(
      '--data <folder>',
      'where eval/ and transcripts/ lie (default: shared/ beside the package)',
    )
    .addOption(
      new Option('--split <name>', 'meetings to ask about')
        .choices(Object.keys(SPLITS))
        .default('val'),
    )
    .option('--write', 'write the tables into the README too')
    .action(async (_options, command: Command) => {
      await run(context, command.optsWithGlobals<EvalOptions>(), evaluating);
    });
}
