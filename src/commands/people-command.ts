import type { Command } from 'commander';
import { z } from 'zod';
import { UsageError } from '../errors.ts';
import type { Rapporteur } from '../rapporteur.ts';
import { readPeopleFile, writePeopleFile } from '../sources/people-file.ts';
import { type CommonOptions, type Context, jsonLine } from './context.ts';
import { readTextFile } from './read-text-file.ts';

interface PeopleOptions extends CommonOptions {
  readonly import?: string;
  readonly name?: string;
  readonly is?: readonly string[];
  readonly session?: string;
  readonly turn?: string;
  readonly speaker?: string;
  readonly nobody?: boolean;
  readonly undo?: boolean;
  readonly note?: string;
}

const TurnNumber = z.coerce.number().int().min(0);

/** A turn's first words, up to the end of their line: they tell later whether it is still the turn that was meant. */
const BEGINNING = /^\S+(?:[^\S\n]+\S+){0,7}/u;

interface ThisTurn {
  readonly session: string;
  readonly turn: number;
}

/** The turn that --session and --turn name; null where --turn is not given. */
function thisTurn({ session, turn }: PeopleOptions): ThisTurn | null {
  if (turn === undefined) return null;
  const number = TurnNumber.safeParse(turn === '' ? Number.NaN : turn);
  if (!number.success) throw new UsageError('--turn is wrong: it must be a whole number.');
  if (session === undefined) throw new UsageError('--turn needs --session ID.');
  return { session, turn: number.data };
}

/** What is asked for: exactly one thing, or the list. */
function wanted(options: PeopleOptions): 'list' | 'import' | 'undo' | 'name' | 'turn' {
  const { name, is, turn, speaker, nobody } = options;
  if (options.undo) return 'undo';
  const asked = [
    options.import === undefined ? [] : ['import' as const],
    name === undefined && is === undefined ? [] : ['name' as const],
    turn === undefined && speaker === undefined && !nobody ? [] : ['turn' as const],
  ].flat();
  if (asked.length > 1) {
    throw new UsageError(
      'Give one of: --import FILE; --name NAME --is SPELLING; --session ID --turn N --speaker NAME.',
    );
  }
  return asked[0] ?? 'list';
}

async function correctName(rapporteur: Rapporteur, options: PeopleOptions): Promise<void> {
  const { name, is, session = null, note = null } = options;
  if (name === undefined || is === undefined) {
    throw new UsageError('Give both --name NAME and --is SPELLING.');
  }
  await rapporteur.correct({ names: [{ name, spellings: is, session, note }], turns: [] });
}

async function correctTurn(rapporteur: Rapporteur, options: PeopleOptions): Promise<void> {
  const place = thisTurn(options);
  const { speaker, nobody = false, note = null } = options;
  if (place === null || (speaker !== undefined) === nobody) {
    throw new UsageError('Give --session ID, --turn N, and --speaker NAME or --nobody.');
  }
  const { turns, text } = await rapporteur.session(place.session);
  const said = turns[place.turn];
  const begins =
    said === undefined ? null : (BEGINNING.exec(text.slice(said.start, said.end))?.[0] ?? null);
  const entry = { ...place, begins, speaker: speaker ?? null, note };
  await rapporteur.correct({ names: [], turns: [entry] });
}

async function undo(rapporteur: Rapporteur, options: PeopleOptions): Promise<void> {
  const place = thisTurn(options);
  const { is = [] } = options;
  if (place === null && is.length === 0) {
    throw new UsageError('Say what to undo: --is SPELLING, or --session ID --turn N.');
  }
  const undone = await rapporteur.withdrawCorrections({
    spellings: is,
    turns: place === null ? [] : [place],
  });
  if (undone > 0) return;
  throw new UsageError(
    'No correction made here speaks of that.',
    '`rapporteur people` lists those in force; one that a people.json beside the records makes is taken back there.',
  );
}

async function change(rapporteur: Rapporteur, options: PeopleOptions): Promise<void> {
  switch (wanted(options)) {
    case 'list':
      return;
    case 'import': {
      const file = options.import ?? '';
      return rapporteur.replaceCorrections(readPeopleFile(await readTextFile(file), file));
    }
    case 'undo':
      return undo(rapporteur, options);
    case 'name':
      return correctName(rapporteur, options);
    case 'turn':
      return correctTurn(rapporteur, options);
  }
}

export function peopleCommand(program: Command, context: Context): void {
  program
    .command('people')
    .description('print the corrections of names and attributions as a people.json, or make some')
    .option('--import <file>', 'take this people.json in place of all that was corrected here')
    .option('--name <name>', 'who is so called …')
    .option('--is <spelling...>', '… where the records print this')
    .option('--session <id>', 'in this session alone')
    .option('--turn <number>', 'this turn of the session, as `rapporteur turns ID` numbers them …')
    .option('--speaker <name>', '… was said by this person')
    .option('--nobody', '… was said by nobody known')
    .option('--note <text>', 'why, for whoever reviews the file')
    .option('--undo', 'take back what was corrected here: --is SPELLING, or --session ID --turn N')
    .action(async (_options, command: Command) => {
      const options = command.optsWithGlobals<PeopleOptions>();
      await context.use(options, async (rapporteur) => {
        await change(rapporteur, options);
        const file = writePeopleFile(await rapporteur.corrections());
        context.out(options.json ? jsonLine(JSON.parse(file)) : file);
      });
    });
}
