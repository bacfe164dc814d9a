import { expect } from 'vitest';
import { type Laws, one } from './store-sketches.ts';

export const peopleLaws: Laws = {
  'knows people by id, in the canonical spelling, with labels as aliases': async (store) => {
    await store.putRecord(
      one('/a.txt', {
        session: 'a',
        turns: [
          { label: 'WOLFGANG', speakerId: 'wk', words: 'one' },
          { label: 'WOLFGANG KLEINWACHTER', speakerId: 'wk', words: 'one two three' },
          {
            label: 'AUDIENCE',
            speakerId: 'rc',
            attribution: 'self',
            words: 'I am Roman. Hello!',
          },
          { label: 'MODERATOR', words: 'Thank you.' },
        ],
        names: [{ speakerId: 'wk', spelling: 'WOLFGANG KLEINWACHTER', how: 'label' }],
      }),
    );
    await store.putRecord(
      one('/r.txt', {
        session: 'r',
        kind: 'report',
        turns: [
          { label: 'Prof. Kleinwächter', speakerId: 'wk', words: 'a' },
          { label: 'Elsewhere', speakerId: 'only-reported', words: 'a' },
        ],
      }),
    );
    await store.nameSpeakers(
      new Map([
        ['wk', 'Wolfgang Kleinwächter'],
        ['rc', 'Roman Chukov'],
        ['nobody', 'Nobody'],
      ]),
    );
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
        aliases: ['WOLFGANG KLEINWACHTER', 'Prof. Kleinwächter', 'WOLFGANG'],
        sessions: 1,
        turns: 2,
        words: 1 + 3,
      },
    ]);
    expect((await store.counts()).speakers).toBe(2);
    expect((await store.turns('a')).map(({ speaker }) => speaker)).toEqual([
      'Wolfgang Kleinwächter',
      'Wolfgang Kleinwächter',
      'Roman Chukov',
      null,
    ]);
  },
  'keeps a name over the replacement of the only record that mentions the person': async (
    store,
  ) => {
    const record = one('/a.txt', { session: 'a', turns: [{ words: 'x', speakerId: 'wk' }] });
    await store.putRecord(record);
    await store.nameSpeakers(new Map([['wk', 'Wolfgang Kleinwächter']]));
    await store.putRecord(record);
    expect((await store.turns('a'))[0]?.speaker).toBe('Wolfgang Kleinwächter');
  },
  'gives each spelling once': async (store) => {
    const label = { speakerId: 'wk', spelling: 'WOLFGANG', how: 'label' } as const;
    const listed = { ...label, how: 'listed' } as const;
    const turns = [{ words: 'x' }];
    await store.putRecord(one('/a.txt', { session: 'a', turns, names: [label, label, listed] }));
    await store.putRecord(one('/b.txt', { session: 'b', turns, names: [label] }));
    expect(await store.names()).toEqual([label, listed]);
  },

  'forgets a name with the last record that mentions the person': async (store) => {
    const record = one('/a.txt', { session: 'a', turns: [{ words: 'x', speakerId: 'wk' }] });
    const removals = [() => store.removeSession('a'), () => store.removeRecords(['/a.txt'])];
    for (const remove of removals) {
      await store.putRecord(record);
      await store.nameSpeakers(new Map([['wk', 'Wolfgang Kleinwächter']]));
      await remove();
      await store.putRecord(record);
      expect((await store.turns('a'))[0]?.speaker).toBe('wk');
    }
  },
};
