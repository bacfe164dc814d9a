import fc from 'fast-check';
import { expect } from 'vitest';
import { passageTerms } from '../../src/chunk/session-terms.ts';
import { holding, type Laws, one, phrase, said } from './store-sketches.ts';

export const searchLaws: Laws = {
  'keeps the words and labels of every passage, folded and stemmed': async (store) => {
    await store.putRecord(
      one('/a.txt', {
        session: 'a',
        turns: [
          { words: 'Several meetings were held.' },
          { words: 'La souveraineté numérique' },
          { label: 'VINT CERF', words: 'Well.' },
          { words: '…' },
        ],
      }),
    );
    const { passages, terms } = await store.picture();
    const [meeting, french] = passages.map(({ id }) => id);
    expect(await holding(store, 'meet')).toEqual([meeting]);
    expect(await holding(store, 'numeriqu')).toEqual([french]);
    expect(await holding(store, 'meetings')).toEqual([]);
    expect(terms.flatMap(passageTerms).map(({ parts }) => parts)).toEqual([
      [{ label: null, words: 4 }],
      [{ label: null, words: 3 }],
      [{ label: 'VINT CERF', words: 1 }],
      [{ label: null, words: 1 }],
    ]);
  },
  'keeps terms in the order of the passages, and drops them with their session': async (store) => {
    await store.putRecord(said('b', 'pear', 'apple'));
    await store.putRecord(said('a', 'apple', 'plum'));
    const [a0, , , b1] = (await store.picture()).passages.map(({ id }) => id);
    expect(await holding(store, 'appl')).toEqual([a0, b1]);
    await store.removeSession('a');
    expect(await holding(store, 'appl')).toEqual([b1]);
    expect((await store.picture()).terms).toHaveLength(1);
  },
  'never fails on a phrase, whatever the characters': async (store) => {
    await store.putRecord(said('a', 'plain text'));
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (words) => {
        await store.matchPhrase(words);
      }),
      { numRuns: 100 },
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
