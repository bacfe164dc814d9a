import { beforeAll, describe, expect, test } from 'vitest';
import { judge, ordered, rank, type SearchParts } from '../../src/retrieve/rank.ts';
import { scopeOf } from '../../src/retrieve/scope.ts';
import { newRecord } from '../fakes/new-record.ts';
import { everything, partsOver } from './over-fakes.ts';

/** Two sessions, a passage a turn; the fake embedder gives every word an axis of its own. */
const HARBOUR = [
  'welcome everybody',
  'harbour permits cost months',
  'nobody expected that',
  'permits arrive by post',
  'boats sail past our quiet harbour wall each morning',
  'goodbye',
];
const FIBRE = ['fibre is cheap', 'who pays', 'the harbour pays for permits', 'others insist'];

const turnsOf = (said: readonly string[], label: string, speakerId: string) =>
  said.map((words) => ({ words, label, speakerId }));
const namesOf = (speakerId: string, spelling: string) =>
  [{ speakerId, spelling, how: 'label' }] as const;

let parts: SearchParts;
beforeAll(async () => {
  parts = await partsOver([
    newRecord({
      source: '/a.txt',
      sessions: [
        {
          session: 'a',
          names: namesOf('tara-roe', 'Tara Roe'),
          turns: turnsOf(HARBOUR, 'TARA ROE', 'tara-roe'),
        },
      ],
    }),
    newRecord({
      source: '/b.txt',
      sessions: [
        {
          session: 'b',
          names: namesOf('uma-fenn', 'Uma Fenn'),
          turns: turnsOf(FIBRE, 'UMA FENN', 'uma-fenn'),
        },
      ],
    }),
  ]);
});

const placesOf = async (query: string, filter = {}) => {
  const scope = await scopeOf(parts.corpus, filter);
  return (await rank(parts, query, scope)).map(({ place }) => place);
};

describe('ranking', () => {
  test('every passage of a small scope once, the one that holds the words first', async () => {
    const places = await placesOf('harbour permits cost');
    expect(places[0]).toBe(1);
    expect(places.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test('scores begin at 1, end at 0 or more, and never rise', async () => {
    const ranked = await rank(parts, 'harbour permits', await everything(parts.corpus));
    const scores = ranked.map(({ score }) => score);
    expect(scores[0]).toBe(1);
    expect(Math.min(...scores)).toBeGreaterThanOrEqual(0);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  test('a filter comes before the ranking: nothing outside it is ranked', async () => {
    expect(new Set(await placesOf('harbour permits', { speakers: ['Uma Fenn'] }))).toEqual(
      new Set([6, 7, 8, 9]),
    );
    expect((await placesOf('harbour permits', { sessions: ['b'] }))[0]).toBe(8);
  });

  test('who is named comes before others who say the same', async () => {
    expect((await placesOf('Uma Fenn on permits'))[0]).toBe(8);
    expect([1, 3]).toContain((await placesOf('Tara Roe on permits'))[0]);
    expect((await placesOf('What did Uma Fenn say about permits?'))[0]).toBeGreaterThan(5);
    expect((await placesOf('What did Tara Roe say about permits?'))[0]).toBeLessThan(6);
  });

  test('a query without a word that could be found finds nothing', async () => {
    expect(await placesOf('of the and')).toEqual([]);
    expect(await placesOf('?!')).toEqual([]);
  });

  test('a letter that somebody is called by is a word that could be found', async () => {
    expect(await placesOf('what did they do')).toEqual([]);
    expect((await placesOf('what did A do')).length).toBeGreaterThan(0);
  });

  test('a passage alone in its scope is the best there is; so is each of equals', async () => {
    const one = { places: [3], holds: () => true };
    expect(await rank(parts, 'harbour permits', one)).toEqual([{ place: 3, score: 1 }]);
    const alike = { places: [5, 9], scores: Float64Array.of(2, 2) };
    const ranked = ordered(alike, parts.corpus.words.sessions);
    expect(ranked.map(({ score }) => score)).toEqual([1, 1]);
  });

  test('an empty scope is empty, whatever is asked', async () => {
    expect(await placesOf('harbour permits', { speakers: ['Nobody'] })).toEqual([]);
  });

  test('words that are nowhere decide nothing', async () => {
    expect(await placesOf('harbour zeppelins')).toEqual(await placesOf('harbour airships'));
  });
});

describe('the features', () => {
  const columns = async (query: string, ...names: Parameters<typeof column>[1][]) => {
    const scope = await scopeOf(parts.corpus, { sessions: ['a'] });
    const vector = await parts.embedder.embedQuery(query);
    const features = judge(parts, { text: query, vector }, scope);
    return names.map((name) => column(features, name));
  };
  const column = (
    features: ReturnType<typeof judge>,
    name: Parameters<NonNullable<typeof features>['column']>[0],
  ) => [...(features?.column(name) ?? [])];

  /** Of ten passages two hold `harbour` in a, one in b; `cost` stands in one. */
  const IDF_HARBOUR = Math.log(1 + (10 - 3 + 0.5) / (3 + 0.5));
  const IDF_COST = Math.log(1 + (10 - 1 + 0.5) / (1 + 0.5));

  test('coverage is the share of the words’ weight: in the passage, near it, before it', async () => {
    const both = IDF_HARBOUR + IDF_COST;
    const [own, near, before] = await columns(
      'harbour cost',
      'coverageFocus',
      'coverageNear',
      'coverageBefore',
    );
    const harbour = IDF_HARBOUR / both;
    for (const [i, expected] of [0, 1, 0, 0, harbour, 0].entries()) {
      expect(own?.[i]).toBeCloseTo(expected, 12);
    }
    for (const [i, expected] of [1, 1, 1, 1, 1, harbour].entries()) {
      expect(near?.[i]).toBeCloseTo(expected, 12);
    }
    for (const [i, expected] of [0, 0, 1, 0, 0, harbour].entries()) {
      expect(before?.[i]).toBeCloseTo(expected, 12);
    }
  });

  test('the clause that tells the occasion is no part of the focus', async () => {
    const [focus] = await columns('what of the harbour when discussing the cost', 'coverageFocus');
    expect(focus).toEqual([0, 1, 0, 0, 1, 0]);
  });

  test('two words side by side count where they stand so, in the passages around', async () => {
    const [pairs] = await columns('the harbour permits', 'pairsNear');
    expect(pairs).toEqual([1, 1, 1, 1, 1, 0]);
  });

  test('the speaker’s share is of the words under labels that are named', async () => {
    const named = await columns('Tara Roe on harbours', 'speaker', 'speakerNear', 'speakerSession');
    for (const shares of named) expect(shares).toEqual([1, 1, 1, 1, 1, 1]);
    const nobody = await columns(
      'the chair on harbours',
      'speaker',
      'speakerNear',
      'speakerSession',
    );
    for (const shares of nobody) expect(shares).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('meaning is the cosine with the sum of the vectors around, least 0 and greatest 1', async () => {
    // In a session of six passages every window of six each side is the whole session: all alike.
    expect((await columns('harbour cost', 'meaningAround'))[0]).toEqual([0, 0, 0, 0, 0, 0]);
  });
});
