import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passageTerms, sessionTerms } from '../../src/chunk/session-terms.ts';
import { stem, words } from '../../src/text/words.ts';

const part = fc.record({
  label: fc.option(fc.constantFrom('CHAIR', 'ANN LEE', 'a "quoted" label')),
  words: fc.nat(99),
});

describe('the terms of a session', () => {
  test('reads back the stemmed words and the parts of every passage', () => {
    const text = fc.stringMatching(/^[a-c ,é]{0,20}$/);
    const passages = fc.array(fc.record({ body: text, parts: fc.array(part, { maxLength: 4 }) }));
    fc.assert(
      fc.property(passages, (given) => {
        const terms = sessionTerms(given);
        const read = passageTerms(terms).map((passage) => ({
          words: [...passage.words].map((term) => terms.stems[term]),
          parts: passage.parts,
        }));
        expect(read).toEqual(
          given.map(({ body, parts }) => ({ words: words(body).map(stem), parts })),
        );
        expect(new Set(terms.stems).size).toBe(terms.stems.length);
        expect(new Set(terms.labels).size).toBe(terms.labels.length);
      }),
    );
  });

  test('lays a passage out as two counts, its words, then label and length of each part', () => {
    const { stems, labels, terms } = sessionTerms([
      {
        body: 'Meetings meet here.',
        parts: [
          { label: 'CHAIR', words: 2 },
          { label: null, words: 1 },
        ],
      },
      { body: '', parts: [] },
    ]);
    expect(stems).toEqual(['meet', 'here']);
    expect(labels).toEqual(['CHAIR']);
    expect([...terms]).toEqual([3, 2, 0, 0, 1, 0, 2, -1, 1, 0, 0]);
  });

  test.each([
    ['a passage longer than what is there', [3, 0, 0]],
    ['half a head', [0]],
    ['a negative count', [-1, 1]],
    ['a term without a stem', [1, 0, 1]],
    ['a term below zero', [1, 0, -1]],
    ['a part that is cut off', [0, 1, 0]],
    ['a label that is not there', [0, 1, 1, 5]],
    ['words below zero', [0, 1, 0, -5]],
  ])('refuses %s', (_, numbers) => {
    const damaged = { stems: ['only'], labels: ['ONE'], terms: Int32Array.from(numbers) };
    expect(() => passageTerms(damaged)).toThrow(RangeError);
  });
});
