import { beforeAll, describe, expect, test } from 'vitest';
import { namedScope } from '../../src/retrieve/named-scope.ts';
import type { SearchParts } from '../../src/retrieve/rank.ts';
import { newRecord } from '../fakes/new-record.ts';
import { partsOver } from './over-fakes.ts';

const TURNS = [
  { label: 'ANN LEE', speakerId: 'ann', words: 'cables' },
  { label: 'BO OKE', speakerId: 'bo', words: 'cables' },
  { label: 'BO TARN', speakerId: 'tarn', words: 'cables' },
];
const NAMES = [
  { speakerId: 'ann', spelling: 'Ann Lee', how: 'label' },
  { speakerId: 'bo', spelling: 'Bo Oke', how: 'label' },
  { speakerId: 'tarn', spelling: 'Bo Tarn', how: 'label' },
] as const;

let parts: SearchParts;
beforeAll(async () => {
  const session = { session: 'one', kind: 'transcript', turns: TURNS, names: NAMES } as const;
  parts = await partsOver([newRecord({ source: '/one.txt', sessions: [session] })]);
});

/** The numbers of the turns that a name lets through. */
async function turnsOf(name: string): Promise<readonly number[]> {
  const scope = await namedScope(parts, { speakers: [name] });
  return (await parts.corpus.turns('one')).filter(scope.holds).map(({ turn }) => turn);
}

describe('a speaker’s name as a user types it', () => {
  test.each<[string, readonly number[]]>([
    ['Ann Lee', [0]],
    ['ANN LEE', [0]],
    // Not the whole name, but one person's.
    ['Lee', [0]],
    ['Tarn', [2]],
    // Two people's, or nobody's.
    ['Bo', []],
    ['Zed', []],
  ])('%s lets through turns %j', async (name, turns) => {
    expect(await turnsOf(name)).toEqual(turns);
  });
});
