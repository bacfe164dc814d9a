import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mentionedTerms } from '../../src/answer/mentioned-terms.ts';
import { mentionsOf } from '../../src/answer/mentions.ts';
import type { Kind } from '../../src/domain.ts';
import { UnknownSpeakerError } from '../../src/errors.ts';
import { trend } from '../../src/explore/trend.ts';
import type { TopicTrend, TrendRequest, TrendRow } from '../../src/explore/trend-numbers.ts';
import { partsTold, type ToldSession } from '../answer/told-sessions.ts';

const said = fc
  .array(
    fc.constantFrom(...'cable cables the of rights human multi-stakeholder moon UN'.split(' ')),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((words) => words.join(' '));
const turn = fc.tuple(fc.constantFrom('Ann Lee', 'Bo Oke', null), said);
const session = fc.record({
  kind: fc.constantFrom<Kind>('transcript', 'transcript', 'report', 'ai-report'),
  date: fc.constantFrom('2016', '2018-11-13', '2019-11-29', null),
  turns: fc.array(turn, { minLength: 1, maxLength: 4 }),
});
const sessions: fc.Arbitrary<readonly ToldSession[]> = fc
  .array(session, { minLength: 2, maxLength: 6 })
  .map((all) => all.map((one, i) => ({ ...one, session: `talk${i}` })));
const requests: fc.Arbitrary<TrendRequest> = fc.record({
  topics: fc.constantFrom(['cable'], ['human rights', 'UN'], ['moon', 'cable', 'comet']),
  by: fc.constantFrom('year', 'session'),
  kinds: fc.constantFrom([], ['report' as const], ['transcript' as const, 'ai-report' as const]),
  from: fc.constantFrom(undefined, undefined, 2017),
  to: fc.constantFrom(undefined, 2018),
});

const yearOf = ({ date }: ToldSession) => (date == null ? null : Number(date.slice(0, 4)));
const wordsIn = (text: string) => text.split(/\s+/u).length;
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** What a reader with a pencil counts in one period. */
function naive(
  told: readonly ToldSession[],
  topic: string,
  isCounted: (one: ToldSession) => boolean,
) {
  const { holds, count } = mentionsOf(mentionedTerms(topic));
  const texts = told.filter(isCounted).flatMap(({ turns }) => turns.map(([, words]) => words));
  const words = sum(texts.map(wordsIn));
  const mentions = sum(texts.map(count));
  const rate = words === 0 ? null : (mentions / words) * 10_000;
  return { turns: texts.filter(holds).length, mentions, words, rate };
}

function isAsked(one: ToldSession, { kinds = [], from, to }: TrendRequest): boolean {
  const year = yearOf(one);
  const isOfKind = (kinds.length > 0 ? kinds : ['transcript']).includes(one.kind ?? 'transcript');
  const isOfTime = from === undefined && to === undefined ? true : year !== null;
  return isOfKind && isOfTime && (year ?? 0) >= (from ?? 0) && (year ?? 0) <= (to ?? 9999);
}

/** The sessions of a period, by the words of the request. */
const isIn = (request: TrendRequest, row: TrendRow) => (one: ToldSession) =>
  isAsked(one, request) &&
  (request.by === 'year' ? yearOf(one) === row.year : one.session === row.session);

function expectCounted(told: readonly ToldSession[], request: TrendRequest, counted: TopicTrend) {
  const { topic, periods, turns, mentions } = counted;
  for (const row of periods) {
    const isHere = isIn(request, row);
    const { rate, ...counts } = naive(told, topic, isHere);
    expect(row).toMatchObject(counts);
    expect(row.rate ?? -1).toBeCloseTo(rate ?? -1, 9);
    expect(row.sessions.toSorted()).toEqual(told.filter(isHere).map((one) => one.session));
  }
  expect(naive(told, topic, (one) => isAsked(one, request))).toMatchObject({ turns, mentions });
}

describe('a topic over time, period by period', () => {
  test('is what a reader of every turn counts', async () => {
    await fc.assert(
      fc.asyncProperty(sessions, requests, async (told, request) => {
        const { topics } = await trend(await partsTold(told), request);
        expect(topics.map(({ topic }) => topic)).toEqual(request.topics);
        for (const counted of topics) expectCounted(told, request, counted);
      }),
      { numRuns: 60 },
    );
  });

  test('has every year from the first to the last, and a year without a word has no rate', async () => {
    const told: readonly ToldSession[] = [
      { session: 'a', date: '2016', turns: [['Ann Lee', 'one cable two']] },
      { session: 'b', date: '2018-11-13', turns: [['Ann Lee', 'nothing of that']] },
      { session: 'c', date: null, turns: [[null, 'cable']] },
    ];
    const { topics } = await trend(await partsTold(told), { topics: ['cable'], by: 'year' });
    expect(topics[0]?.periods.map(({ year, mentions, rate }) => [year, mentions, rate])).toEqual([
      [2016, 1, 10_000 / 3],
      [2017, 0, null],
      [2018, 0, 0],
      [null, 1, 10_000],
    ]);
  });

  test('does not open a gap of centuries for a misread year', async () => {
    const told: readonly ToldSession[] = [
      { session: 'a', date: '0019', turns: [[null, 'cable']] },
      { session: 'b', date: '2019', turns: [[null, 'cable']] },
    ];
    const { topics } = await trend(await partsTold(told), { topics: ['cable'], by: 'year' });
    expect(topics[0]?.periods).toHaveLength(2);
  });
});

describe('a topic over time', () => {
  test('counts the words of the people asked for alone', async () => {
    const told: readonly ToldSession[] = [
      {
        session: 'a',
        date: '2018',
        turns: [
          ['Ann Lee', 'cable cable'],
          ['Bo Oke', 'cable and six words of mine'],
        ],
      },
      { session: 'b', date: '2019', turns: [['Bo Oke', 'cable']] },
    ];
    const request = { topics: ['cable'], by: 'year', speakers: ['Ann Lee'] } as const;
    const { topics } = await trend(await partsTold(told), request);
    expect(topics[0]?.periods.map(({ words, mentions, rate }) => [words, mentions, rate])).toEqual([
      [2, 2, 10_000],
      [0, 0, null],
    ]);
  });

  test('refuses a stranger', async () => {
    const parts = await partsTold([{ session: 'a', turns: [['Ann Lee', 'cable']] }]);
    const request = { topics: ['cable'], by: 'year', speakers: ['Zoë Nemo'] } as const;
    await expect(trend(parts, request)).rejects.toThrow(UnknownSpeakerError);
  });

  test('names the words that stand nowhere, and no others', async () => {
    const told: readonly ToldSession[] = [
      { session: 'a', turns: [['Ann Lee', 'a cable']] },
      { session: 'r', kind: 'report', turns: [[null, 'the moon']] },
    ];
    const topics = ['cable', 'comet cable', 'moon', '?!'];
    const counted = await trend(await partsTold(told), { topics, by: 'year' });
    expect(counted.topics.map(({ turns, missing }) => [turns, missing])).toEqual([
      [1, []],
      [0, ['comet']],
      [0, []],
      [0, []],
    ]);
  });
});
