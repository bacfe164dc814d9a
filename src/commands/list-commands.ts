import type { Command } from 'commander';
import { UsageError } from '../errors.ts';
import type { Rapporteur } from '../rapporteur.ts';
import { type CommonOptions, type Context, jsonLine } from './context.ts';
import { profileText } from './profile-text.ts';

interface TurnsOptions extends CommonOptions {
  readonly all?: boolean;
}

/** Sessions as the contract lists them: no spans, no language, `turns` and `words` as counts. */
async function sessionLines(rapporteur: Rapporteur, json: boolean): Promise<string> {
  const sessions = await rapporteur.sessions();
  return sessions
    .map(({ start, end, disclaimer, ...session }) =>
      json
        ? jsonLine(session)
        : `${session.session}  ${session.date ?? session.year ?? ''}  ${session.kind}  ${session.turns} turns  ${session.title ?? ''}\n`,
    )
    .join('');
}

async function turnLines(rapporteur: Rapporteur, id: string, json: boolean): Promise<string> {
  const { turns, text } = await rapporteur.session(id);
  return turns
    .map((turn) => {
      const words = text.slice(turn.start, turn.end);
      return json
        ? jsonLine({ ...turn, text: words })
        : `[${turn.turn}] ${turn.speaker ?? turn.label ?? '(no name)'}: ${words}\n\n`;
    })
    .join('');
}

async function speakerLines(rapporteur: Rapporteur, json: boolean): Promise<string> {
  const speakers = await rapporteur.speakers();
  return speakers
    .map((one) =>
      json
        ? jsonLine(one)
        : `${one.speaker}  ${one.turns} turns in ${one.sessions} sessions, ${one.words} words (${one.aliases.join(', ')})\n`,
    )
    .join('');
}

export function listCommands(program: Command, context: Context): void {
  program
    .command('sessions')
    .description('list the sessions in the store')
    .action(async (_options, command: Command) => {
      const options = command.optsWithGlobals<CommonOptions>();
      await context.use(options, async (rapporteur) =>
        context.out(await sessionLines(rapporteur, options.json ?? false)),
      );
    });
  program
    .command('turns')
    .description('print the turns of a session, or of all')
    .argument('[session]', 'a session id')
    .option('--all', 'the turns of every session')
    .action(async (session: string | undefined, _options, command: Command) => {
      const options = command.optsWithGlobals<TurnsOptions>();
      if ((session === undefined) === !options.all) {
        throw new UsageError('Name one session, or give --all.');
      }
      await context.use(options, async (rapporteur) => {
        const ids =
          session === undefined
            ? (await rapporteur.sessions()).map((one) => one.session)
            : [session];
        for (const id of ids) context.out(await turnLines(rapporteur, id, options.json ?? false));
      });
    });
  program
    .command('text')
    .description('print the record of a session, byte for byte')
    .argument('<session>', 'a session id')
    .action(async (session: string, _options, command: Command) => {
      await context.use(command.optsWithGlobals<CommonOptions>(), async (rapporteur) =>
        context.out((await rapporteur.session(session)).text),
      );
    });
  program
    .command('speakers')
    .description('list who speaks in the transcripts, most words first, or show one person')
    .argument('[name]', 'a name or an id: all that the records show of that person')
    .action(async (name: string | undefined, _options, command: Command) => {
      const options = command.optsWithGlobals<CommonOptions>();
      const json = options.json ?? false;
      await context.use(options, async (rapporteur) => {
        if (name === undefined) return context.out(await speakerLines(rapporteur, json));
        const profile = await rapporteur.speaker(name);
        return context.out(json ? jsonLine(profile) : profileText(profile));
      });
    });
}
