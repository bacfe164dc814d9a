import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordForms } from '../../src/answer/word-forms.ts';

describe('the forms of a word', () => {
  test('go both ways', () => {
    const begins = fc.stringMatching(/^[bcdfgklmnpqrtvw]{4,6}$/);
    const ending = fc.constantFrom('', 's', 'y', 'ies', 'our', 'or', 'isation', 'izations');
    const word = fc.tuple(begins, ending).map((parts) => parts.join(''));
    fc.assert(
      fc.property(word, (one) => {
        for (const form of wordForms(one)) expect(wordForms(form)).toContain(one);
      }),
    );
  });

  test('hold the word itself', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/);
    fc.assert(
      fc.property(word, (one) => {
        expect(wordForms(one)).toContain(one);
      }),
    );
  });

  test.each([
    ['right', 'rights'],
    ['policy', 'policies'],
    ['box', 'boxes'],
    ['process', 'processes'],
    ['crisis', 'crises'],
    ['child', 'children'],
    ['ngo', 'ngos'],
    ['organisation', 'organization'],
    ['organisation', 'organizations'],
    ['centre', 'center'],
    ['labour', 'labor'],
  ])('%s and %s are one word, either way', (one, other) => {
    expect(wordForms(one)).toContain(other);
    expect(wordForms(other)).toContain(one);
  });

  test.each([
    ['fragment', 'fragmentation'],
    ['govern', 'government'],
    ['new', 'news'],
    ['economic', 'economics'],
    ['busines', 'business'],
    ['tor', 'tour'],
    ['filing', 'filling'],
    ['a', 'as'],
    ['medium', 'media'],
  ])('%s and %s are two, either way', (one, other) => {
    expect(wordForms(one)).not.toContain(other);
    expect(wordForms(other)).not.toContain(one);
  });
});
