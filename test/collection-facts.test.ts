import { describe, expect, test } from 'vitest';
import { collectionFacts } from '../src/collection-facts.ts';
import { MemoryStore } from './fakes/memory-store.ts';
import { newRecord } from './fakes/new-record.ts';

const ANN = { speakerId: 'ann', spelling: 'Ann', how: 'label' } as const;
const said = (words: string) => ({ words, label: 'Ann', speakerId: 'ann' });
const spoken = newRecord({
  source: '/spoken.txt',
  sessions: [{ session: 'spoken', turns: [said('One two three.'), said('Four.')], names: [ANN] }],
});
const reported = newRecord({
  source: '/reported.txt',
  sessions: [
    { session: 'r~1', kind: 'report', turns: [{ words: 'Five six.' }] },
    { session: 'r~2', kind: 'ai-report', turns: [] },
  ],
});

describe('the facts of a collection', () => {
  test('count what the store holds, by kind', async () => {
    const store = new MemoryStore();
    await store.putRecord(spoken);
    await store.putRecord(reported);
    const facts = await collectionFacts(store);
    // 3 + 1 + 2 words in 2 + 1 + 0 turns.
    expect(facts).toMatchObject({
      sessions: 3,
      turns: 3,
      words: 6,
      kinds: { transcript: 1, report: 1, 'ai-report': 1 },
    });
    expect(facts.speakers).toBe((await store.speakers()).length);
    expect(facts.version).toMatch(/^[0-9a-f]{12}$/u);
  });

  test('have each year and event once, in order, and none that is not known', async () => {
    const store = new MemoryStore();
    const heads = [
      { year: 2021, event: 'Forum B' },
      { year: 2018, event: 'Forum A' },
      { year: 2021, event: 'Forum B' },
      { year: null, event: null },
    ];
    for (const [at, head] of heads.entries()) {
      const record = newRecord({ source: `/${at}`, sessions: [{ session: `${at}`, turns: [] }] });
      const sessions = record.sessions.map((one) => ({
        ...one,
        parsed: { ...one.parsed, ...head },
      }));
      await store.putRecord({ ...record, sessions });
    }
    const { years, events } = await collectionFacts(store);
    expect(years).toEqual([2018, 2021]);
    expect(events).toEqual(['Forum A', 'Forum B']);
  });

  test('are named anew when what is held changes, and the same when it is the same again', async () => {
    const store = new MemoryStore();
    const nothing = await collectionFacts(store);
    expect(nothing).toMatchObject({ sessions: 0, speakers: 0, turns: 0, words: 0, years: [] });
    await store.putRecord(spoken);
    expect((await collectionFacts(store)).version).not.toBe(nothing.version);
    await store.removeRecords(['/spoken.txt']);
    expect(await collectionFacts(store)).toEqual(nothing);
  });
});
