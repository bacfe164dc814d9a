import { expect } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { type Laws, label, one, own, settle } from './store-sketches.ts';

/** Two names of one person, who speaks under a label, once from the floor, and in a report. */
const KLEINWAECHTER = [
  one('/a.txt', {
    session: 'a',
    turns: [
      { label: 'WOLFGANG KLEINWACHTER', speakerId: 'wk', words: 'one two three' },
      { label: 'KLEINACHTER', speakerId: 'wk-slip', words: 'one' },
      { label: 'AUDIENCE', speakerId: 'rc', attribution: 'self', words: 'I am Roman. Hello!' },
      { label: 'MODERATOR', words: 'Thank you.' },
    ],
    names: [
      label('wk', 'WOLFGANG KLEINWACHTER'),
      label('wk-slip', 'KLEINACHTER'),
      { speakerId: 'rc', spelling: 'Roman', how: 'self' },
    ],
  }),
  one('/r.txt', {
    session: 'r',
    kind: 'report',
    turns: [
      { label: 'Prof. Kleinwächter', speakerId: 'wk', words: 'a' },
      { label: 'Elsewhere', speakerId: 'only-reported', words: 'a' },
    ],
  }),
];

const SETTLED = [
  own('wk', 'Wolfgang Kleinwächter'),
  { id: 'wk-slip', person: 'wk', name: 'Wolfgang Kleinwächter', because: 'slip' as const },
  own('rc', 'Roman Chukov'),
  own('only-reported', 'Elsewhere'),
];

const kleinwaechter = async (store: Store) => {
  for (const record of KLEINWAECHTER) await store.putRecord(record);
  await settle(store, SETTLED);
};

const speakersOf = async (store: Store, session: string) =>
  (await store.turns(session)).map(({ speaker }) => speaker);

export const peopleLaws: Laws = {
  'knows people by id, in the canonical spelling, with labels as aliases': async (store) => {
    await kleinwaechter(store);
    expect(await store.speakers()).toEqual([
      {
        id: 'rc',
        speaker: 'Roman Chukov',
        // He was recognised under AUDIENCE; it is no name of his.
        aliases: [],
        sessions: 1,
        turns: 1,
        words: 4,
      },
      {
        id: 'wk',
        speaker: 'Wolfgang Kleinwächter',
        // Three words under one label, one each under the two others.
        aliases: ['WOLFGANG KLEINWACHTER', 'KLEINACHTER', 'Prof. Kleinwächter'],
        sessions: 1,
        turns: 2,
        words: 3 + 1,
      },
    ]);
    expect((await store.counts()).speakers).toBe(2);
    expect(await speakersOf(store, 'a')).toEqual([
      'Wolfgang Kleinwächter',
      'Wolfgang Kleinwächter',
      'Roman Chukov',
      null,
    ]);
  },
  'knows everybody with turns in any kind of session, also by the names that they said': async (
    store,
  ) => {
    await kleinwaechter(store);
    const labels = ['WOLFGANG KLEINWACHTER', 'KLEINACHTER', 'Prof. Kleinwächter'];
    expect(await store.people()).toEqual([
      {
        id: 'wk',
        name: 'Wolfgang Kleinwächter',
        spellings: labels,
        sessions: ['a', 'r'],
        turns: 3,
      },
      {
        id: 'only-reported',
        name: 'Elsewhere',
        spellings: ['Elsewhere'],
        sessions: ['r'],
        turns: 1,
      },
      { id: 'rc', name: 'Roman Chukov', spellings: ['Roman'], sessions: ['a'], turns: 1 },
    ]);
  },
  'gives each spelling once a session, with the turns that it gives there': async (store) => {
    const given = label('wk', 'WOLFGANG');
    const listed = { ...given, how: 'listed' } as const;
    const turns = [
      { words: 'x', label: 'WOLFGANG', speakerId: 'wk' },
      { words: 'x', label: 'WOLFGANG', speakerId: 'wk' },
      { words: 'I am Wolfgang', speakerId: 'wk', attribution: 'self' as const },
    ];
    const names = [given, given, listed];
    await store.putRecord(one('/b.txt', { session: 'b', turns: turns.slice(2), names: [listed] }));
    await store.putRecord(one('/a.txt', { session: 'a', turns, names }));
    expect(await store.names()).toEqual([
      { ...given, session: 'a', turns: 2 },
      { ...listed, session: 'a', turns: 0 },
      { ...listed, session: 'b', turns: 0 },
    ]);
  },
  'makes a name that it has not met its own person, so called': async (store) => {
    await store.putRecord(
      one('/a.txt', { session: 'a', turns: [{ words: 'x' }], names: [label('wk', 'WOLFGANG')] }),
    );
    expect(await store.settledNames()).toEqual([own('wk', 'WOLFGANG')]);
  },
  'keeps who is who over the replacement of the only record that mentions the person': async (
    store,
  ) => {
    const turns = [{ words: 'x', speakerId: 'wk' }];
    const record = one('/a.txt', { session: 'a', turns, names: [label('wk', 'WOLFGANG')] });
    await store.putRecord(record);
    await settle(store, [own('wk', 'Wolfgang Kleinwächter')]);
    await store.putRecord(record);
    expect(await speakersOf(store, 'a')).toEqual(['Wolfgang Kleinwächter']);
  },
  'leads every id to its person, also one that only links still hold': async (store) => {
    await kleinwaechter(store);
    expect(await store.personOf('wk-slip')).toBe('wk');
    expect(await store.personOf('wk')).toBe('wk');
    expect(await store.personOf('nobody')).toBeNull();
    // The records that print the fullest name go; the person keeps the id.
    await store.putRecord(
      one('/a.txt', {
        session: 'a',
        turns: [{ label: 'KLEINACHTER', speakerId: 'wk-slip', words: 'x' }],
        names: [label('wk-slip', 'KLEINACHTER')],
      }),
    );
    await store.removeRecords(['/r.txt']);
    await settle(store, [{ id: 'wk-slip', person: 'wk', name: 'Kleinachter', because: null }]);
    expect(await store.personOf('wk')).toBe('wk');
    expect(await store.settledNames()).toEqual([
      own('wk', 'Kleinachter'),
      { id: 'wk-slip', person: 'wk', name: 'Kleinachter', because: null },
    ]);
    expect((await store.people()).map(({ id }) => id)).toEqual(['wk']);
  },
  'forgets names that nothing mentions any more, once people are settled again': async (store) => {
    await kleinwaechter(store);
    await store.removeRecords(['/r.txt']);
    await store.removeSession('a');
    expect(await store.names()).toEqual([]);
    await settle(store, []);
    expect(await store.settledNames()).toEqual([]);
    expect(await store.personOf('wk')).toBeNull();
  },
  'changes its corpus hash when somebody is another, and only then': async (store) => {
    const hashes: string[] = [];
    const note = async () => hashes.push(await store.corpusHash());
    await kleinwaechter(store);
    await note();
    await settle(store, SETTLED);
    expect(await store.corpusHash()).toBe(hashes[0]);
    const passages = (await store.picture()).passages;
    const others = [
      // A better spelling, two people instead of one, another reason, a name that nobody prints, and it gone.
      SETTLED.map((name) => (name.person === 'rc' ? own('rc', 'Roman A. Chukov') : name)),
      [...SETTLED, own('wk-slip', 'Kleinachter')],
      SETTLED.map((name) =>
        name.id === 'wk-slip' ? { ...name, because: 'order' as const } : name,
      ),
      [...SETTLED, own('new', 'Jane Roe')],
      SETTLED,
    ];
    for (const names of others) {
      await settle(store, names);
      await note();
    }
    expect(new Set(hashes).size).toBe(1 + others.length);
    expect((await store.picture()).passages).toEqual(passages);
  },
};
