import type { Command } from 'commander';
import type { Session } from '../domain.ts';
import type { Rapporteur } from '../rapporteur.ts';
import { type CommonOptions, type Context, LLM_HELP } from './context.ts';
import { ingestSummary, tookNothing } from './ingest-commands.ts';

interface ServeOptions extends CommonOptions {
  readonly host?: string;
  readonly port?: string;
  readonly log?: boolean;
  readonly history: boolean;
  readonly allowChanges?: boolean;
}

export interface Starting {
  /** The package's own folder of records: the sample, or what the user has put there. */
  readonly ownFolder: string;
  /** Whether a record is the sample that ships with the package. */
  readonly isSample: (source: string) => boolean;
  /** Whether that folder holds nothing of the user's. */
  readonly holdsOnlySample: () => Promise<boolean>;
  /** Resolves when the process is told to stop. */
  readonly stopped: () => Promise<void>;
}

/**
 * Takes in the user's records; the sample goes once there is a collection of the user's own, and stays away. Records
 * that were added on the page are the user's own too: beside them the sample stays for as long as the service runs, or
 * until it is removed there, so that nothing vanishes while somebody looks at it.
 */
async function takeIn(rapporteur: Rapporteur, paths: readonly string[], starting: Starting) {
  const isOwn = ({ source }: Session) => !starting.isSample(source);
  const before = await rapporteur.sessions();
  const wanted = paths.length > 0 ? paths : [starting.ownFolder];
  const onlySample = paths.length === 0 && (await starting.holdsOnlySample());
  const report = await rapporteur.ingest(onlySample && before.some(isOwn) ? [] : wanted);
  const sessions = await rapporteur.sessions();
  const sample = sessions.filter((session) => !isOwn(session));
  if (sample.length === 0 || sample.length === sessions.length) return report;
  await rapporteur.remove(sample.map(({ session }) => session));
  const { turns, passages, speakers, sessions: left } = await rapporteur.ingest([]);
  return { ...report, sessions: left, turns, passages, speakers };
}

async function run(context: Context, options: ServeOptions, starting: Starting) {
  await context.use(options, async (rapporteur, config) => {
    await rapporteur.mendUploads();
    // Loaded here: the pages and all that they stand on are half of what a process loads, and no other command needs them.
    const { serve } = await import('../serve/serve.ts');
    const service = await serve(rapporteur, {
      host: config.host,
      port: config.port,
      logRequests: options.log ?? false,
      history: options.history,
      allowChanges: options.allowChanges ?? false,
    });
    context.say(`Rapporteur is at ${service.url} (Ctrl+C stops it)`);
    await starting.stopped();
    await service.close();
  });
}

export function serveCommands(program: Command, context: Context, starting: Starting): void {
  const withAddress = (command: Command) =>
    command
      .option('--host <address>', 'address to listen on (default: HOST, else 127.0.0.1)')
      .option('--port <number>', 'port to listen on (default: PORT, else 3000)')
      .option('--llm <provider:model>', LLM_HELP)
      .option('--no-history', 'keep nothing of what is asked beyond this run')
      .option(
        '--allow-changes',
        'let whoever can reach the service add and remove records, correct names, and see and remove conversations (on 127.0.0.1 that is so without it)',
      )
      .option('--log', 'write a line a request to standard error, never what was asked');
  withAddress(
    program.command('serve').description('open the web page and the HTTP service'),
  ).action(async (_options, command: Command) => {
    await run(context, command.optsWithGlobals<ServeOptions>(), starting);
  });
  withAddress(
    program
      .command('start')
      .description('take in records and serve: npm start -- [PATH…]')
      .argument('[path...]', 'files or folders (default: the folder transcripts/ of the package)'),
  ).action(async (paths: string[], _options, command: Command) => {
    const options = command.optsWithGlobals<ServeOptions>();
    const report = await context.use(options, (rapporteur) => takeIn(rapporteur, paths, starting));
    context.say(ingestSummary(report).trimEnd());
    if (paths.length > 0 && tookNothing(report)) return context.fail(2);
    await run(context, options, starting);
  });
  program
    .command('demo')
    .description('take in records and answer one question')
    .argument('[path...]', 'files or folders (default: the folder transcripts/ of the package)')
    .option('--question <text>', 'what to ask (default: about what somebody speaks of most)')
    .action(async (paths: string[], _options, command: Command) => {
      const options = command.optsWithGlobals<CommonOptions & { question?: string }>();
      await context.use(options, async (rapporteur) => {
        context.say(ingestSummary(await takeIn(rapporteur, paths, starting)).trimEnd());
        const question = options.question ?? (await questionAbout(rapporteur));
        const [answer] = await rapporteur.askAll([question]);
        context.out(`> ${question}\n\n${answer?.text ?? ''}\n`);
      });
    });
}

/** A question that these records answer: what the person with most words speaks of more than others do. */
async function questionAbout(rapporteur: Rapporteur): Promise<string> {
  const [most] = await rapporteur.speakers();
  if (most === undefined) return 'what was said?';
  const { terms } = await rapporteur.speaker(most.id);
  const [term] = terms;
  return `what did ${most.speaker} say${term === undefined ? '' : ` about ${term.term}`}`;
}
