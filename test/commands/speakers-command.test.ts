import { expect, test } from 'vitest';
import { FakeRapporteur } from '../fakes/fake-rapporteur.ts';
import { jsonLines } from './command-line.ts';
import { runOver } from './fake-command-line.ts';

const rapporteur = new FakeRapporteur();

test('speakers lists everybody, a line each', async () => {
  const { out } = await runOver(rapporteur, 'speakers');
  expect(out.split('\n')[0]).toMatch(/^Amara Osei-Lindqvist {2}2 turns in 1 sessions, \d+ words/u);
  expect(jsonLines((await runOver(rapporteur, 'speakers', '--json')).out)).toHaveLength(4);
});

test('speakers NAME shows one person', async () => {
  const { out } = await runOver(rapporteur, 'speakers', 'Ilse Brandvold');
  const lines = out.split('\n').map((line) => line.trim());
  for (const line of [
    'Ilse Brandvold  [ilse-brandvold]',
    'Names',
    'Ilse Brandvold (self): cables2019, 1 turn: “My name is Ilse Brandvold, from the harbour authority.”',
    'Harbour Authority (government): listed in cables2019',
    '“Permits for a landing station take us nineteen months.”',
    '2019-06-04, cables2019, turn 4',
    'Amara Osei-Lindqvist (1)',
  ]) {
    expect(lines).toContain(line);
  }
  expect(lines).toContain('Speaks before');
  expect(lines).not.toContain('Speaks after');
});

test('speakers NAME shows what they say most, and after whom', async () => {
  const { out } = await runOver(rapporteur, 'speakers', 'Amara Osei-Lindqvist');
  const lines = out.split('\n').map((line) => line.trim());
  expect(lines).toEqual(expect.arrayContaining(['public  3×  z 3.0', 'Speaks after']));
});

test('speakers NAME --json is the profile, by name or id', async () => {
  for (const given of ['Ilse Brandvold', 'ilse-brandvold']) {
    const { out } = await runOver(rapporteur, 'speakers', given, '--json');
    expect(jsonLines(out)).toEqual([await rapporteur.speaker('ilse-brandvold')]);
  }
});

test('speakers NAME of nobody', async () => {
  await expect(runOver(rapporteur, 'speakers', 'Nobody')).rejects.toThrow(
    'Nobody in these records is called "Nobody"',
  );
});
