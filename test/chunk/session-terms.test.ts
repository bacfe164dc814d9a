import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passageTerms, sessionTerms } from '../../src/chunk/session-terms.ts';
import { stem, words } from '../../src/text/words.ts';

const spelt = (stems: readonly string[], terms: Int32Array) =>
  [...terms].map((term) => stems[term]);

describe('the terms of a session', () => {
  test('reads back every passage as its stemmed words and labels', () => {
    const text = fc.stringMatching(/^[a-c ,é]{0,20}$/);
    fc.assert(
      fc.property(fc.array(fc.record({ body: text, names: text })), (passages) => {
        const terms = sessionTerms(passages);
        const read = passageTerms(terms).map((passage) => ({
          words: spelt(terms.stems, passage.words),
          labels: spelt(terms.stems, passage.labels),
        }));
        expect(read).toEqual(
          passages.map(({ body, names }) => ({
            words: words(body).map(stem),
            labels: words(names).map(stem),
          })),
        );
        expect(new Set(terms.stems).size).toBe(terms.stems.length);
      }),
    );
  });

  test('lays them out as two counts, then the words, then the labels', () => {
    const { stems, terms } = sessionTerms([
      { body: 'Meetings meet.', names: 'CHAIR' },
      { body: '', names: '' },
    ]);
    expect(stems).toEqual(['meet', 'chair']);
    expect([...terms]).toEqual([2, 1, 0, 0, 1, 0, 0]);
  });

  test.each([
    ['a passage longer than what is there', [3, 0, 0]],
    ['half a head', [0]],
    ['a negative count', [-1, 1]],
    ['a term without a stem', [1, 0, 1]],
    ['a term below zero', [0, 1, -1]],
  ])('refuses %s', (_, numbers) => {
    const damaged = { stems: ['only'], terms: Int32Array.from(numbers) };
    expect(() => passageTerms(damaged)).toThrow(RangeError);
  });
});
