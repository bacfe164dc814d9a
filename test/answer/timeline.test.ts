import { beforeAll, describe, expect, test } from 'vitest';
import { timeline } from '../../src/answer/timeline.ts';
import { where } from '../../src/answer/where.ts';
import type { State } from '../../src/asking.ts';
import type { SearchParts } from '../../src/retrieve/rank.ts';
import { scopeOf } from '../../src/retrieve/scope.ts';
import { partsTold, type ToldSession } from './told-sessions.ts';

const STATE: State = {
  speakers: [],
  without: [],
  topic: 'landing permits',
  from: null,
  to: null,
  sessions: [],
  kind: null,
  intent: 'timeline',
  of: null,
};
const asked = async (parts: SearchParts, given: Partial<State> = {}) => {
  const state = { ...STATE, ...given };
  const { speakers, sessions } = state;
  const asking = { form: 'topic', named: speakers.length > 0 } as const;
  return { state, asking, scope: await scopeOf(parts.corpus, { speakers, sessions }) };
};
const quotes = async (
  parts: SearchParts,
  chosen: readonly { turn: { session: string }; span: { start: number; end: number } }[],
) =>
  Promise.all(
    chosen.map(async ({ turn, span }) =>
      (await parts.corpus.text(turn.session)).slice(span.start, span.end),
    ),
  );

const TOLD: readonly ToldSession[] = [
  {
    session: 'b-late',
    date: '2021-05-01',
    turns: [
      ['Ann Lee', 'Landing permits took a month at last. We thank the harbour.'],
      ['Bo Oke', 'Landing permits are still slow everywhere in the north.'],
    ],
  },
  {
    session: 'a-early',
    date: '2018-05-01',
    turns: [
      ['Ann Lee', 'Landing permits took two years. The market did not help.'],
      ['Bo Oke', 'Fishing is another question altogether for us.'],
    ],
  },
  {
    session: 'c-silent',
    date: '2019-05-01',
    turns: [['Ann Lee', 'Good morning to everybody in the room.']],
  },
  {
    session: 'd-later-that-year',
    date: '2021-09-01',
    turns: [['Ann Lee', 'Fibre is cheap now, and ships are not.']],
  },
];
let parts: SearchParts;
beforeAll(async () => {
  parts = await partsTold(TOLD);
});

describe('a timeline', () => {
  test('has one quotation for each year that speaks of the topic, in order of time', async () => {
    const found = await timeline(parts, await asked(parts));
    expect(found.supported).toBe(true);
    expect(found.chosen.map(({ turn }) => turn.session)).toEqual(['a-early', 'b-late']);
  });

  test('quotes nobody but the speakers asked about', async () => {
    const found = await timeline(parts, await asked(parts, { speakers: ['Ann Lee'] }));
    expect(found.chosen.map(({ turn }) => turn.speaker)).toEqual(['Ann Lee', 'Ann Lee']);
    expect((await quotes(parts, found.chosen))[0]).toContain('took two years');
  });

  test('has one for each session where all are of one year', async () => {
    const sessions = ['b-late', 'd-later-that-year'];
    const topic = null;
    const found = await timeline(parts, await asked(parts, { sessions, topic }));
    expect(found.chosen.map(({ turn }) => turn.session)).toEqual(sessions);
  });

  test('is not supported where nobody speaks of the topic', async () => {
    const found = await timeline(parts, await asked(parts, { topic: 'zeppelins' }));
    expect(found.supported).toBe(false);
    expect(found.missing).toEqual(['zeppelins']);
  });

  test('of more than eight years shows the first, the last and some between', async () => {
    const years = Array.from({ length: 12 }, (_, i) => 2001 + i);
    const many = await partsTold(
      years.map((year) => ({
        session: `talk${year}`,
        date: `${year}-01-01`,
        turns: [['Ann Lee', `Landing permits in ${year} were slow.`]],
      })),
    );
    const { chosen } = await timeline(many, await asked(many));
    // Every 11/7 of a year, rounded: 0, 1.57, 3.14, 4.71, 6.29, 7.86, 9.43, 11.
    expect(chosen.map(({ turn }) => turn.session.slice(4))).toEqual([
      '2001',
      '2003',
      '2004',
      '2006',
      '2007',
      '2009',
      '2010',
      '2012',
    ]);
  });
});

describe('where somebody spoke', () => {
  test('lists every session with the topic and quotes each, in order of time', async () => {
    const found = await where(parts, await asked(parts, { topic: 'permits' }));
    expect(found.tally.data.rows.map(({ session, turns }) => [session, turns])).toEqual([
      ['a-early', 1],
      ['b-late', 2],
    ]);
    expect(found.chosen.map(({ turn }) => turn.session)).toEqual(['a-early', 'b-late']);
    for (const quote of await quotes(parts, found.chosen)) expect(quote).toMatch(/permits/);
  });

  test('keeps to the speakers asked about', async () => {
    const found = await where(
      parts,
      await asked(parts, { speakers: ['Bo Oke'], topic: 'permits' }),
    );
    expect(found.tally.data.rows.map(({ session }) => session)).toEqual(['b-late']);
    expect(found.chosen.map(({ turn }) => turn.speaker)).toEqual(['Bo Oke']);
  });

  test('has an empty list where no turn says the topic itself', async () => {
    const found = await where(parts, await asked(parts, { topic: 'permit zeppelins' }));
    expect(found.tally.data.count).toBe(0);
  });
});
