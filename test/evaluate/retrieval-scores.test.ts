import { beforeAll, expect, test } from 'vitest';
import { goldOf, wordsBySession } from '../../src/evaluate/meeting-question.ts';
import { type Asking, retrievalScores } from '../../src/evaluate/retrieval-scores.ts';
import type { System } from '../../src/evaluate/systems.ts';
import { newRecord } from '../fakes/new-record.ts';
import { partsOver } from '../retrieve/over-fakes.ts';

/** Two meetings of three turns, a passage each: places 0 to 2 and 3 to 5. */
const SAID = ['we begin here', 'harbour permits cost months', 'goodbye to all'];
const QUESTION = {
  id: 'q',
  query: 'harbour permits',
  k: 4,
  session: null,
  gold: { session: 'b', spans: [[1, 2]] },
  tags: [],
} as const;

let asking: Asking;
beforeAll(async () => {
  const turns = SAID.map((words) => ({ words, label: 'TARA ROE' }));
  const meeting = (session: string) =>
    newRecord({ source: `/records/${session}.txt`, sessions: [{ session, turns }] });
  const parts = await partsOver([meeting('a'), meeting('b')]);
  asking = { parts, words: await wordsBySession(parts.corpus), questions: [QUESTION] };
});

const inOrder = (...places: readonly number[]): System => ({
  name: 'as told',
  rank: async () => places.map((place) => ({ place, score: 0 })),
});
const reciprocalRanks = async (system: System, asked = asking) =>
  (await retrievalScores(asked, system)).map(({ measures }) => measures.MRR);

test('two turns of four and three words answer, a passage each', () => {
  expect(goldOf(asking.parts.corpus, asking.words, QUESTION)).toMatchObject({
    words: 4 + 3,
    passages: 2,
  });
});

test('the same turn of another meeting answers nothing', async () => {
  expect(await reciprocalRanks(inOrder(1, 2, 4))).toEqual([1 / 3]);
});

test('no more results count than were asked for', async () => {
  expect(await reciprocalRanks(inOrder(0, 1, 2, 3, 4))).toEqual([0]);
});

test('the scope is the question’s own session, where it names one', async () => {
  const scopes: (readonly number[] | null)[] = [];
  const listening: System = {
    name: 'listening',
    rank: async (_, __, { places }) => {
      scopes.push(places);
      return [];
    },
  };
  await retrievalScores(asking, listening);
  await retrievalScores({ ...asking, questions: [{ ...QUESTION, session: 'b' }] }, listening);
  expect(scopes).toEqual([null, [3, 4, 5]]);
});

test('a question whose turns hold no word is left out', async () => {
  const nowhere = { ...QUESTION, gold: { session: 'b', spans: [[7, 9]] } } as const;
  const asked = { ...asking, questions: [nowhere, QUESTION] };
  expect(await reciprocalRanks(inOrder(4), asked)).toEqual([1]);
});
