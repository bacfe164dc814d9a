import { beforeAll, describe, expect, test } from 'vitest';
import { tally } from '../../src/answer/tally.ts';
import type { Counted, Filter, State } from '../../src/asking.ts';
import type { SearchParts } from '../../src/retrieve/rank.ts';
import { scopeOf } from '../../src/retrieve/scope.ts';
import { partsTold } from './told-sessions.ts';

let parts: SearchParts;
beforeAll(async () => {
  parts = await partsTold([
    {
      session: 'harbours',
      title: 'Harbours',
      date: '2019-06-04',
      turns: [
        ['Ann Lee', 'Fragmentation of the cable network is a cost.'],
        ['Bo Oke', 'The cables are not fragmented.'],
        [null, 'What is fragmentation?'],
        ['Ann Lee', 'Fragmentation, fragmentation and again fragmentation.'],
        ['Maria', 'Fragmentation?'],
      ],
    },
    {
      session: 'permits',
      title: 'Permits',
      date: '2018',
      turns: [
        ['Bo Oke', 'Permits come before cables. Fragmentation comes behind.'],
        ['Maria#2', 'I fear fragmentation more.'],
      ],
    },
    {
      session: 'permits-report',
      title: 'Permits: report',
      kind: 'ai-report',
      date: '2017',
      turns: [['Ann Lee', 'Ann Lee fears fragmentation.']],
    },
  ]);
});

const tallied = async (of: Counted, given: Partial<State> = {}) => {
  const state: State = {
    speakers: [],
    without: [],
    topic: null,
    from: null,
    to: null,
    sessions: [],
    kind: null,
    intent: 'list',
    of,
    ...given,
  };
  const { speakers, without, sessions } = state;
  const filter: Filter = { speakers, without, sessions, from: state.from ?? undefined };
  return tally(parts, { state, scope: await scopeOf(parts.corpus, filter) });
};

describe('speakers', () => {
  test('are people with turns in transcripts that say the topic, most turns first, then most words', async () => {
    const { data, unnamed } = await tallied('speakers', { topic: 'fragmentation' });
    expect(data).toEqual({
      of: 'speakers',
      count: 4,
      rows: [
        { speaker: 'Ann Lee', turns: 2, words: 8 + 5 },
        { speaker: 'Bo Oke', turns: 1, words: 7 },
        { speaker: 'Maria', turns: 1, words: 4 },
        { speaker: 'Maria', turns: 1, words: 1 },
      ],
    });
    expect(unnamed).toBe(1);
  });

  test('are all in scope where no topic is asked for', async () => {
    const { data } = await tallied('speakers', { sessions: ['permits'] });
    expect(data.rows.map(({ speaker }) => speaker)).toEqual(['Bo Oke', 'Maria']);
  });

  test('are nobody where nobody says it, and without those left out', async () => {
    expect((await tallied('speakers', { topic: 'submarines' })).data).toEqual({
      of: 'speakers',
      count: 0,
      rows: [],
    });
    const without = await tallied('speakers', { topic: 'cables', without: ['Ann Lee'] });
    expect(without.data.rows).toEqual([{ speaker: 'Bo Oke', turns: 2, words: 5 + 7 }]);
  });
});

describe('sessions', () => {
  test('are of every kind and say which, in order of time', async () => {
    const { data } = await tallied('sessions', { topic: 'fragmentation', speakers: ['Ann Lee'] });
    expect(data.count).toBe(2);
    expect(data.rows).toEqual([
      {
        session: 'permits-report',
        title: 'Permits: report',
        date: null,
        year: 2017,
        kind: 'ai-report',
        turns: 1,
        words: 4,
      },
      {
        session: 'harbours',
        title: 'Harbours',
        date: '2019-06-04',
        year: 2019,
        kind: 'transcript',
        turns: 2,
        words: 13,
      },
    ]);
  });

  test('come with most turns first where the most is asked for', async () => {
    const { data } = await tallied('sessions', { topic: 'fragmentation', intent: 'most' });
    expect(data.rows.map(({ session }) => session)).toEqual([
      'harbours',
      'permits',
      'permits-report',
    ]);
  });
});

test('turns are of transcripts, by time, named or not', async () => {
  const { data } = await tallied('turns', { topic: 'fragmentation' });
  expect(data.rows.map(({ session, turn, speaker }) => [session, turn, speaker])).toEqual([
    ['permits', 0, 'Bo Oke'],
    ['permits', 1, 'Maria'],
    ['harbours', 0, 'Ann Lee'],
    ['harbours', 2, null],
    ['harbours', 3, 'Ann Lee'],
    ['harbours', 4, 'Maria'],
  ]);
  expect(data.count).toBe(6);
});

test('mentions are added up over transcripts', async () => {
  const { data } = await tallied('mentions', { topic: 'fragmentation' });
  expect(data.count).toBe(2 + (1 + 1 + 3 + 1));
  expect(data.rows.map(({ session, mentions, turns }) => [session, mentions, turns])).toEqual([
    ['permits', 2, 2],
    ['harbours', 6, 4],
  ]);
});

test('words are those of the turns in transcripts that say the topic', async () => {
  const { data } = await tallied('words', { topic: 'cable', speakers: ['Bo Oke'] });
  expect(data.count).toBe(7 + 5);
  expect(data.rows.map(({ session, words }) => [session, words])).toEqual([
    ['permits', 7],
    ['harbours', 5],
  ]);
});

test('years are those of the sessions; one with nothing but reports has no turns', async () => {
  const { data } = await tallied('years', { topic: 'fragmentation' });
  expect(data.rows).toEqual([
    { year: 2017, turns: 0 },
    { year: 2018, turns: 2 },
    { year: 2019, turns: 4 },
  ]);
});

test('the coverage counts all turns of transcripts in scope, and reports apart', async () => {
  expect((await tallied('speakers', { topic: 'cable' })).coverage).toEqual({
    turns: 7,
    matching: 3,
    sessions: 2,
    reported: 1,
    machineMade: 1,
  });
  const { coverage } = await tallied('speakers', { topic: 'cable', speakers: ['Ann Lee'] });
  expect(coverage).toEqual({ turns: 2, matching: 1, sessions: 1, reported: 1, machineMade: 1 });
});
