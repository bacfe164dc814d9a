import { beforeEach, describe, expect, test } from 'vitest';
import { correct, replaceCorrections, withdrawCorrections } from '../src/correct.ts';
import { correctionsInForce } from '../src/corrections-in-force.ts';
import { UnknownSessionError, UsageError } from '../src/errors.ts';
import type { Corrections } from '../src/people/corrections.ts';
import { MemoryStore } from './fakes/memory-store.ts';
import { newRecord } from './fakes/new-record.ts';

const OF_ALL = { session: null, note: null };
const name = (called: string, spelling: string) => ({
  name: called,
  spellings: [spelling],
  ...OF_ALL,
});
const turn = (number: number, speaker: string | null, begins: string | null = null) => ({
  session: 'talk',
  turn: number,
  speaker,
  begins,
  note: null,
});
const only = (some: Partial<Corrections>): Corrections => ({ names: [], turns: [], ...some });

let store: MemoryStore;
let said: string[];
let parts: { store: MemoryStore; say: (line: string) => void };
beforeEach(async () => {
  store = new MemoryStore();
  said = [];
  parts = { store, say: (line) => said.push(line) };
  const names = [{ speakerId: 'ann-leee', spelling: 'ANN LEEE', how: 'label' } as const];
  const turns = [
    { label: 'ANN LEEE', speakerId: 'ann-leee', words: 'We lay cables.' },
    { label: null, words: 'And who “pays” for\nthem?' },
  ];
  await store.putRecord(
    newRecord({ source: '/r/talk.txt', sessions: [{ session: 'talk', names, turns }] }),
  );
});

const speakers = async () => (await store.turns('talk')).map(({ speaker }) => speaker);
const inForce = () => correctionsInForce(store);

describe('what is put right', () => {
  test('a name, at once, and for every turn under it', async () => {
    await correct(parts, only({ names: [name('Ann Lee', 'Ann Leee')] }));
    expect(await speakers()).toEqual(['Ann Lee', null]);
    expect(await inForce()).toEqual(only({ names: [name('Ann Lee', 'Ann Leee')] }));
  });

  test('a turn, with its beginning as anybody may type it', async () => {
    await correct(parts, only({ turns: [turn(1, 'Bo Oke', 'And who "pays" for them')] }));
    expect(await speakers()).toEqual(['Ann Leee', 'Bo Oke']);
    await correct(parts, only({ turns: [turn(0, null)] }));
    expect(await speakers()).toEqual([null, 'Bo Oke']);
  });

  test('the last word holds, and taking it back restores what is printed', async () => {
    await correct(parts, only({ turns: [turn(1, 'Bo Oke')] }));
    await correct(parts, only({ turns: [turn(1, 'Cy Roe')] }));
    expect(await inForce()).toEqual(only({ turns: [turn(1, 'Cy Roe')] }));
    const taken = { spellings: [], turns: [{ session: 'talk', turn: 1 }] };
    expect(await withdrawCorrections(parts, taken)).toBe(1);
    expect(await speakers()).toEqual(['Ann Leee', null]);
    expect(await withdrawCorrections(parts, taken)).toBe(0);
    expect(await store.corrections()).toEqual([]);
  });

  test('goes before what a file beside the records says', async () => {
    await store.setCorrections('/r/people.json', only({ turns: [turn(0, 'Dee'), turn(1, 'Dee')] }));
    await correct(parts, only({ turns: [turn(1, null)] }));
    expect(await inForce()).toEqual(only({ turns: [turn(1, null), turn(0, 'Dee')] }));
    expect(await speakers()).toEqual(['Dee', null]);
  });

  test('an imported file takes the place of all that was put right here, and of nothing else', async () => {
    await store.setCorrections('/r/people.json', only({ turns: [turn(0, 'Dee Ray')] }));
    await correct(parts, only({ names: [name('Ann Lee', 'ANN LEEE')] }));
    await replaceCorrections(parts, only({ turns: [turn(1, 'Bo Oke')] }));
    expect(await speakers()).toEqual(['Dee Ray', 'Bo Oke']);
    const elsewhere = { ...turn(1, 'Bo Oke'), session: 'elsewhere' };
    await replaceCorrections(parts, only({ turns: [elsewhere] }));
    expect(await inForce()).toMatchObject({ turns: [elsewhere, { speaker: 'Dee Ray' }] });
    expect(said).toEqual([expect.stringContaining('elsewhere')]);
  });
});

describe('what is refused, and then nothing is changed', () => {
  test.each<[Partial<Corrections>, string]>([
    [{ names: [name('Ann Lee', 'ANN LEE')] }, 'No record prints the name "ANN LEE".'],
    [
      { names: [{ ...name('Ann Lee', 'ANN LEEE'), session: 'nowhere' }] },
      'No session has the id "nowhere"',
    ],
    [{ turns: [turn(2, null)] }, 'talk has no turn 2: its 2 turns are numbered from 0.'],
    [{ turns: [{ ...turn(0, null), session: 'nowhere' }] }, 'No session has the id "nowhere"'],
    [{ turns: [turn(1, 'Bo', 'We lay')] }, 'Turn 1 of talk does not begin with "We lay".'],
  ])('%j', async (wrong, message) => {
    const right = { turns: [turn(0, null)] };
    const asked = correct(parts, { ...only(right), ...wrong });
    await expect(asked).rejects.toThrow(message);
    await expect(asked).rejects.toSatisfy(
      (error) => error instanceof UsageError || error instanceof UnknownSessionError,
    );
    expect(await store.corrections()).toEqual([]);
    expect(await speakers()).toEqual(['ANN LEEE', null]);
  });
});
