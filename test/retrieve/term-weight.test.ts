import { describe, expect, test } from 'vitest';
import type { QueryWord } from '../../src/retrieve/query-words.ts';
import { termWeight } from '../../src/retrieve/term-weight.ts';

const RULE = { context: 0.5, frame: 0.25, name: 0.125 };
const WORD: QueryWord = {
  word: 'harbours',
  stem: 'harbour',
  capital: false,
  grammar: false,
  frame: false,
  context: false,
};
const weigh = (flags: Partial<QueryWord>, named = false) =>
  termWeight({ ...WORD, ...flags }, { idf: 8, named }, RULE);

describe('the weight of a word', () => {
  test.each<[string, number, number]>([
    ['a word of the topic is its rareness', weigh({}), 8],
    ['in the clause that tells the occasion', weigh({ context: true }), 8 * 0.5],
    ['of the frame', weigh({ frame: true }), 8 * 0.25],
    ['of the frame, in that clause', weigh({ frame: true, context: true }), 8 * 0.25 * 0.5],
    ['that names who is asked about', weigh({}, true), 8 * 0.125],
    ['that names somebody in that clause', weigh({ context: true }, true), 8 * 0.125 * 0.5],
    // A member called MEMBER is named: that the frame has the word too takes off nothing more.
    ['of the frame that names', weigh({ frame: true }, true), 8 * 0.125],
    ['with a capital, which alone tells nothing', weigh({ capital: true }), 8],
  ])('%s', (_, weight, expected) => {
    expect(weight).toBe(expected);
  });

  test('by the rule as it is, none is lost and none counts more than its rareness', () => {
    for (const frame of [true, false]) {
      for (const context of [true, false]) {
        for (const named of [true, false]) {
          const weight = termWeight({ ...WORD, frame, context }, { idf: 1, named });
          expect(weight).toBeGreaterThan(0);
          expect(weight).toBeLessThanOrEqual(1);
        }
      }
    }
  });
});
