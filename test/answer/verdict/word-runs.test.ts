import { describe, expect, it } from 'vitest';
import { longestRuns, wholeRuns } from '../../../src/answer/verdict/word-runs.ts';

const split = (text: string) => text.split(' ');

describe('longestRuns', () => {
  it('finds for each word the longest run that begins with it, the first of equals', () => {
    expect(longestRuns(split('a b c x'), split('b c a b a b c'))).toEqual([
      { given: 0, said: 4, words: 3 },
      { given: 1, said: 0, words: 2 },
      { given: 2, said: 1, words: 1 },
      null,
    ]);
  });
});

describe('wholeRuns', () => {
  it('finds every place of all words, none of them twice', () => {
    expect(wholeRuns(split('a a'), split('a a a a b a a')).map(({ said }) => said)).toEqual([
      0, 2, 5,
    ]);
    expect(wholeRuns([], split('a'))).toEqual([]);
    expect(wholeRuns(split('a b'), split('a c b'))).toEqual([]);
  });
});
