import fc from 'fast-check';
import { expect } from 'vitest';
import { type Laws, matching, one, phrase, said } from './store-sketches.ts';

export const searchLaws: Laws = {
  'matches any of the words, stemmed and folded, in bodies and names': async (store) => {
    await store.putRecord(
      one('/a.txt', {
        session: 'a',
        turns: [
          { words: 'Several meetings were held.' },
          { words: 'La souveraineté numérique' },
          { label: 'VINT CERF', words: 'Well.' },
        ],
      }),
    );
    const [meeting, french, cerf] = (await store.passages()).map(({ id }) => id);
    expect(await matching(store, 'meeting')).toEqual([meeting]);
    expect(await matching(store, 'numerique')).toEqual([french]);
    expect(await matching(store, 'Cerf')).toEqual([cerf]);
    expect((await matching(store, 'MEETING', 'cerf')).toSorted()).toEqual([meeting, cerf]);
    expect(await matching(store, 'meet', 'absent')).toEqual([meeting]);
    expect(await matching(store, 'absent')).toEqual([]);
  },
  'scores above zero, best first, ties by id, no more than the limit': async (store) => {
    const others = ['one', 'two', 'three', 'four', 'five', 'six'];
    await store.putRecord(said('a', 'apple', 'pear', 'apple pear', 'apple', ...others));
    const [first, , both, fourth] = (await store.passages()).map(({ id }) => id);
    const found = await store.matchPassages({ words: ['apple', 'pear'], limit: 9, among: null });
    expect(found[0]?.id).toBe(both);
    for (const { score } of found) expect(score).toBeGreaterThan(0);
    const scores = found.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(await matching(store, 'apple')).toHaveLength(3);
    const apples = (await matching(store, 'apple')).filter((id) => id !== both);
    expect(apples).toEqual([first, fourth]);
    const two = await store.matchPassages({ words: ['apple'], limit: 2, among: null });
    expect(two).toHaveLength(2);
  },
  'matches among given passages only: a run, a scattered list, none, all': async (store) => {
    await store.putRecord(said('a', 'apple', 'apple', 'apple', 'apple'));
    const ids = (await store.passages()).map(({ id }) => id);
    const among = async (restriction: readonly number[] | null) => {
      const query = { words: ['apple'], limit: 9, among: restriction };
      return (await store.matchPassages(query)).map(({ id }) => id);
    };
    expect(await among(null)).toEqual(ids);
    expect(await among(ids.slice(1, 3))).toEqual(ids.slice(1, 3));
    expect(await among([ids[3] ?? 0, ids[0] ?? 0])).toEqual([ids[0], ids[3]]);
    expect(await among([ids[2] ?? 0, ids[2] ?? 0])).toEqual([ids[2]]);
    expect(await among([])).toEqual([]);
    expect(await among([999_999])).toEqual([]);
  },
  'takes operators and quotation marks as words, and drops what holds no letter': async (store) => {
    await store.putRecord(said('a', 'not near and or', 'plain text', 'e-mail and mail'));
    const [operators, plain, mail] = (await store.passages()).map(({ id }) => id);
    expect(await matching(store, 'NEAR')).toEqual([operators]);
    expect(await matching(store, '"plain"', '"')).toEqual([plain]);
    expect(await matching(store, 'plain" OR "near')).toEqual([]);
    expect(await matching(store, 'body:plain')).toEqual([]);
    expect((await matching(store, 'plain*', '^', '-', '', '\0', '()', 'NEAR(')).toSorted()).toEqual(
      [operators, plain],
    );
    expect(await matching(store, 'pl*')).toEqual([]);
    expect(await matching(store, 'e-mail')).toEqual([mail]);
    expect(await matching(store, '', '—')).toEqual([]);
    expect(await matching(store)).toEqual([]);
  },
  'never fails on a word or a phrase, whatever the characters': async (store) => {
    await store.putRecord(said('a', 'plain text'));
    const anything = fc.string({ unit: 'binary', maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(fc.array(anything, { maxLength: 4 }), async (words) => {
        await store.matchPassages({ words, limit: 5, among: null });
        await store.matchPhrase(words.join(' '));
      }),
      { numRuns: 100 },
    );
  },
  'counts the passages of each word': async (store) => {
    await store.putRecord(said('a', 'apples', 'an apple', 'pear'));
    expect(await store.passageFrequency(['apple', 'pear', 'plum', '-'])).toEqual(
      new Map([
        ['apple', 2],
        ['pear', 1],
        ['plum', 0],
        ['-', 0],
      ]),
    );
  },
  'finds phrases, typography and diacritics folded, in order of session and turn': async (
    store,
  ) => {
    await store.putRecord(said('b', 'Wolfgang Kleinwächter', 'the multi‑stakeholder “model”'));
    await store.putRecord(said('a', 'KLEINWACHTER', 'it is not multi-stakeholder. Model'));
    expect(await phrase(store, 'kleinwächter')).toEqual(['a 0', 'b 0']);
    expect(await phrase(store, 'Kleinwächter'.normalize('NFD'))).toEqual(['a 0', 'b 0']);
    expect(await phrase(store, 'multi-stakeholder model')).toEqual(['a 1', 'b 1']);
    expect(await phrase(store, '"multi stakeholder mod')).toEqual(['a 1', 'b 1']);
  },
  'finds no phrase in other order, across turns, stemmed, or begun before the end': async (
    store,
  ) => {
    await store.putRecord(said('a', 'one meeting', 'two meetings held'));
    expect(await phrase(store, 'meeting one')).toEqual([]);
    expect(await phrase(store, 'meeting two')).toEqual([]);
    expect(await phrase(store, 'meet two')).toEqual([]);
    expect(await phrase(store, 'meetings')).toEqual(['a 1']);
    expect(await phrase(store, 'meeting held')).toEqual([]);
    expect(await phrase(store, 'one meet')).toEqual(['a 0']);
    expect(await phrase(store, '-')).toEqual([]);
    expect(await phrase(store, '')).toEqual([]);
  },
};
