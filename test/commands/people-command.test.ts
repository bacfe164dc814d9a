import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FakeRapporteur } from '../fakes/fake-rapporteur.ts';
import { temporaryFolders } from '../store/temporary-folder.ts';
import { runOver } from './fake-command-line.ts';

const folder = temporaryFolders();
const fileWith = (text: string) => {
  const file = join(folder(), 'people.json');
  writeFileSync(file, text);
  return file;
};
const EMPTY = { version: 1, names: [], turns: [] };

async function inForce(...parameters: readonly string[]) {
  const { out } = await runOver(new FakeRapporteur(), 'people', '--json', ...parameters);
  expect(out.split('\n')).toHaveLength(2);
  return JSON.parse(out);
}

describe('rapporteur people', () => {
  test('prints a people.json, for people on many lines, for programs on one', async () => {
    expect(await inForce()).toEqual(EMPTY);
    const { out } = await runOver(new FakeRapporteur(), 'people');
    expect(out).toBe(`${JSON.stringify(EMPTY, null, 2)}\n`);
  });

  test('--name … --is …', async () => {
    const spellings = ['VERDEJO', 'Verdeho'];
    expect(await inForce('--name', 'Tomás Verdejo', '--is', ...spellings)).toEqual({
      ...EMPTY,
      names: [{ name: 'Tomás Verdejo', spellings, session: null, note: null }],
    });
    const here = ['--session', 'cables2019', '--note', 'heard it'];
    const { names } = await inForce('--name', 'Tomás Verdejo', '--is', 'VERDEJO', ...here);
    expect(names).toMatchObject([{ session: 'cables2019', note: 'heard it' }]);
  });

  test('--session … --turn … --speaker …, with the first words of the turn', async () => {
    const turn = ['--session', 'cables2019', '--turn', '3'];
    const begins = 'Could you speak closer to the microphone, please?';
    const common = { session: 'cables2019', turn: 3, begins, note: null };
    expect(await inForce(...turn, '--speaker', 'Ilse Brandvold')).toEqual({
      ...EMPTY,
      turns: [{ ...common, speaker: 'Ilse Brandvold' }],
    });
    expect(await inForce(...turn, '--nobody')).toEqual({
      ...EMPTY,
      turns: [{ ...common, speaker: null }],
    });
  });

  test('--import, which takes the place of what was there, and prints what it was given', async () => {
    const rapporteur = new FakeRapporteur();
    await runOver(rapporteur, 'people', '--name', 'Ann', '--is', 'AN');
    const turns = [{ session: 'a', turn: 1, begins: null, speaker: null, note: 'off' }];
    const text = `${JSON.stringify({ ...EMPTY, turns }, null, 2)}\n`;
    expect((await runOver(rapporteur, 'people', '--import', fileWith(text))).out).toBe(text);
    expect((await runOver(rapporteur, 'people')).out).toBe(text);
  });

  test('--undo hands on what is to be undone', async () => {
    const asked: unknown[] = [];
    const rapporteur = new FakeRapporteur();
    rapporteur.withdrawCorrections = async (...withdrawn) => asked.push(...withdrawn);
    await runOver(rapporteur, 'people', '--undo', '--is', 'AN', 'ANNE');
    await runOver(rapporteur, 'people', '--undo', '--session', 'a', '--turn', '0');
    expect(asked).toEqual([
      { spellings: ['AN', 'ANNE'], turns: [] },
      { spellings: [], turns: [{ session: 'a', turn: 0 }] },
    ]);
  });
});

describe('what it refuses', () => {
  test.each<[readonly string[], string]>([
    [['--name', 'Ann'], 'Give both --name NAME and --is SPELLING'],
    [['--is', 'AN'], 'Give both --name NAME and --is SPELLING'],
    [['--turn', '1', '--nobody'], '--turn needs --session ID'],
    [['--session', 'cables2019', '--turn', 'one', '--nobody'], '--turn is wrong'],
    [['--session', 'cables2019', '--turn', '-1', '--nobody'], '--turn is wrong'],
    [['--session', 'cables2019', '--turn', '', '--nobody'], '--turn is wrong'],
    [['--session', 'cables2019', '--turn', '1'], 'Give --session ID, --turn N, and --speaker'],
    [['--session', 'cables2019', '--nobody'], 'Give --session ID, --turn N, and --speaker'],
    [
      ['--session', 'cables2019', '--turn', '1', '--nobody', '--speaker', 'Ann'],
      'Give --session ID, --turn N, and --speaker',
    ],
    [['--session', 'nowhere', '--turn', '1', '--nobody'], 'No session has the id "nowhere"'],
    [['--name', 'Ann', '--is', 'AN', '--import', 'x'], 'Give one of: --import FILE'],
    [['--undo'], 'Say what to undo'],
    [['--undo', '--is', 'AN'], 'No correction made here speaks of that'],
    [['--import', '/nowhere/people.json'], 'Cannot read /nowhere/people.json'],
  ])('%j', async (parameters, message) => {
    const rapporteur = new FakeRapporteur();
    await expect(runOver(rapporteur, 'people', ...parameters)).rejects.toThrow(message);
    expect(await rapporteur.corrections()).toEqual({ names: [], turns: [] });
  });

  test('a file that is none, by its name and place', async () => {
    const file = fileWith('{"version": 1,\n "turns": [{}]}');
    await expect(runOver(new FakeRapporteur(), 'people', '--import', file)).rejects.toThrow(
      `Cannot read the corrections in ${file}: turns[0].session: it must be text`,
    );
  });
});
