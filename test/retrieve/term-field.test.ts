import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TermField } from '../../src/retrieve/term-field.ts';
import { pairsOf } from './naive-windows.ts';

const VOCABULARY = 4;
const passages = fc.array(fc.array(fc.nat(VOCABULARY - 1), { maxLength: 10 }), { maxLength: 8 });
const term = fc.nat(VOCABULARY - 1);
const fieldOf = (given: readonly (readonly number[])[]) =>
  new TermField(
    given.map((terms) => Int32Array.from(terms)),
    VOCABULARY,
  );

describe('two terms side by side', () => {
  test('stand where a passage has the first right before the second', () => {
    fc.assert(
      fc.property(passages, term, term, (given, first, second) => {
        const expected = given.flatMap((terms, place) => {
          const count = terms.filter((one, i) => one === second && terms[i - 1] === first).length;
          return count > 0 ? [[place, count]] : [];
        });
        expect(pairsOf(fieldOf(given).pair(first, second))).toEqual(expected);
      }),
    );
  });

  test.each<[string, readonly (readonly number[])[]]>([
    ['the other way round', [[1, 0]]],
    ['with another between', [[0, 2, 1]]],
    ['over the end of a passage', [[2, 0], [1]]],
    ['the first alone', [[0], [0, 2]]],
    ['the second alone', [[1], [2, 1]]],
    ['in no passage at all', []],
  ])('do not stand %s', (_, given) => {
    expect(pairsOf(fieldOf(given).pair(0, 1))).toEqual([]);
  });

  test('may be one term twice; three in a row are two pairs', () => {
    expect(pairsOf(fieldOf([[0], [0, 0, 0]]).pair(0, 0))).toEqual([[1, 2]]);
  });
});

describe('a field', () => {
  test('tells lengths, and how many passages hold a term', () => {
    fc.assert(
      fc.property(passages, term, (given, asked) => {
        const field = fieldOf(given);
        const lengths = given.map(({ length }) => length);
        expect(given.map((_, place) => field.lengthOf(place))).toEqual(lengths);
        expect(field.lengthBetween(0, given.length)).toBe(given.flat().length);
        expect(field.averageLength).toBe(given.flat().length / Math.max(1, given.length));
        const holding = given.filter((terms) => terms.includes(asked)).length;
        expect(field.documentFrequency(asked)).toBe(holding);
        expect(given.map((_, place) => [...field.termsOf(place)])).toEqual(given);
      }),
    );
  });

  test('of no passages is no division by zero', () => {
    expect(fieldOf([]).averageLength).toBe(0);
    expect(Number.isFinite(fieldOf([]).idf(0))).toBe(true);
  });
});
