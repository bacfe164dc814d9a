import { describe, expect, test } from 'vitest';
import { spellingVariants } from '../../src/text/spelling-variants.ts';

describe('spellings on the other side of the Atlantic', () => {
  test.each([
    ['favourite', 'favorite'],
    ['labor', 'labour'],
    ['organise', 'organize'],
    ['digitization', 'digitisation'],
    ['centre', 'center'],
    ['programme', 'program'],
    ['defense', 'defence'],
    ['modelling', 'modeling'],
  ])('%s may stand as %s', (word, other) => {
    expect(spellingVariants(word)).toContain(other);
  });

  test.each(['cable', 'network', 'igf', ''])('%j has no other', (word) => {
    expect(spellingVariants(word)).toEqual([]);
  });
});
