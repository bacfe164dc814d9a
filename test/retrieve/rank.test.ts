import { beforeAll, describe, expect, test } from 'vitest';
import { rank, type SearchParts } from '../../src/retrieve/rank.ts';
import { RANKING_RULE } from '../../src/retrieve/ranking-rule.ts';
import { scopeOf } from '../../src/retrieve/scope.ts';
import { newRecord } from '../fakes/new-record.ts';
import { everything, partsOver } from './over-fakes.ts';

/**
 * A session of twelve turns, a passage each. Stretches are turns 0–5, 3–8 and 6–11. The store in memory counts how
 * many of the words asked for a text holds, and the fake embedder gives every word an axis, so that each leg's score
 * can be worked out by hand for the query `harbour permits`.
 */
const SAID = [
  'welcome everybody',
  'harbour permits cost months',
  'nobody expected that',
  'let us hear others',
  'permits arrive by post',
  'thank you',
  'next question please',
  'fibre is cheap',
  'others insist',
  'who pays',
  'boats sail past our quiet harbour wall each morning',
  'goodbye',
];
const [OWN, AROUND, DENSE] = [(1 - 0.25) * (1 - 0.5), (1 - 0.25) * 0.5, 0.25];
const ONE_OF_TWO = 1 / 2;
/** Cosine with the query: words shared over √2 · √(words said), as a share of the best, 2 / (√2 · √4). */
const NEAR_1_OF_4 = 1 / (Math.SQRT2 * Math.sqrt(4)) / (2 / (Math.SQRT2 * Math.sqrt(4)));
const NEAR_1_OF_9 = 1 / (Math.SQRT2 * Math.sqrt(9)) / (2 / (Math.SQRT2 * Math.sqrt(4)));
/** Mean of the stretches' counts, least 1 (turns 6–11) and most 2 (turns 0–2): (mean − 1) / (2 − 1). */
const MEAN_2_AND_1 = (2 + 1) / 2 - 1;

const ORDER: readonly (readonly [turn: number, score: number, why: string])[] = [
  [1, OWN + AROUND + DENSE, 'both words, in a stretch that holds both'],
  [4, OWN * ONE_OF_TWO + AROUND * MEAN_2_AND_1 + DENSE * NEAR_1_OF_4, 'one of the words, beside'],
  [0, AROUND, 'neither word, but in the stretch that holds both'],
  [2, AROUND, 'the same, later'],
  [10, OWN * ONE_OF_TWO + DENSE * NEAR_1_OF_9, 'one of the words among many others, far away'],
  [3, AROUND * MEAN_2_AND_1, 'neither word; one of its two stretches holds both'],
  [5, AROUND * MEAN_2_AND_1, 'the same, later'],
  [6, 0, 'nothing here and little around: in the order of the record'],
  [7, 0, 'the same'],
  [8, 0, 'the same'],
  [9, 0, 'the same'],
  [11, 0, 'the same'],
];

let parts: SearchParts;
beforeAll(async () => {
  const turns = SAID.map((words, i) => ({
    words,
    label: i < 6 ? 'TARA ROE' : 'UMA FENN',
    speakerId: i < 6 ? 'tara-roe' : 'uma-fenn',
  }));
  const names = [
    { speakerId: 'tara-roe', spelling: 'Tara Roe', how: 'label' },
    { speakerId: 'uma-fenn', spelling: 'Uma Fenn', how: 'label' },
  ] as const;
  parts = await partsOver([
    newRecord({ source: '/harbour.txt', sessions: [{ session: 'harbour', names, turns }] }),
  ]);
});

describe('ranking', () => {
  test('the whole order, with its scores', async () => {
    const ranked = await rank(parts, 'harbour permits', await everything(parts.corpus));
    expect(ranked.map(({ place }) => place)).toEqual(ORDER.map(([turn]) => turn));
    for (const [i, [turn, score, why]] of ORDER.entries()) {
      expect(ranked[i]?.score, `turn ${turn}: ${why}`).toBeCloseTo(score, 6);
    }
  });

  test('words of grammar and of asking decide nothing', async () => {
    const all = await everything(parts.corpus);
    const plain = await rank(parts, 'harbour permits', all);
    expect(await rank(parts, 'What was said about the harbour and its permits?', all)).toEqual(
      plain,
    );
  });

  test('a filter comes before the ranking: nothing outside it is ranked', async () => {
    const scope = await scopeOf(parts.corpus, { speakers: ['Uma Fenn'] });
    const ranked = await rank(parts, 'harbour permits', scope);
    expect(ranked.map(({ place }) => place)[0]).toBe(10);
    expect(new Set(ranked.map(({ place }) => place))).toEqual(new Set([6, 7, 8, 9, 10, 11]));
  });

  test('where the query names a person, the words alone decide', async () => {
    const all = await everything(parts.corpus);
    const meaningAlone = { ...parts, rule: { ...RANKING_RULE, denseWeight: 1 } };
    const named = await rank(parts, 'Fenn on permits', all);
    expect(await rank(meaningAlone, 'Fenn on permits', all)).toEqual(named);
    const unnamed = await rank(parts, 'permits', all);
    expect(await rank(meaningAlone, 'permits', all)).not.toEqual(unnamed);
  });

  test('a query without a word that could be found finds nothing', async () => {
    const all = await everything(parts.corpus);
    expect(await rank(parts, 'of the and', all)).toEqual([]);
    expect(await rank(parts, '?!', all)).toEqual([]);
  });

  test('an empty scope is empty, whatever is asked', async () => {
    const scope = await scopeOf(parts.corpus, { speakers: ['Nobody'] });
    expect(await rank(parts, 'harbour permits', scope)).toEqual([]);
  });
});
