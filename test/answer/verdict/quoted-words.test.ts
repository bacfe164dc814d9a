import { describe, expect, it } from 'vitest';
import { quotedWords } from '../../../src/answer/verdict/quoted-words.ts';

const read = (text: string) => quotedWords(text, { start: 0, end: text.length });
const folds = (text: string) => read(text).map(({ folded }) => folded);

describe('quotedWords', () => {
  it.each([
    ['case, accents, punctuation', 'Kleinwächter, SAID:', ['kleinwachter', 'said']],
    ['apostrophes of either kind', "don't don’t", ["don't", "don't"]],
    ['thousands', '1,000 1000', ['1000', '1000']],
    ['a fraction that is one character', '2½ cups', ['21\u20442', 'cups']],
    ['the points of initials', 'the U.N. and the UN', ['the', 'un', 'and', 'the', 'un']],
    ['a capital put in', '[T]he [n]ew [the]', ['the', 'new', 'the']],
    ['an hour', '3:00 a.m., 3:00 AM', ['3:00', 'am', '3:00', 'am']],
    ['a soft hyphen', 'sover\u00adeign', ['sovereign']],
  ])('makes one of what is typography: %s', (_, text, expected) => {
    expect(folds(text)).toEqual(expected);
  });

  it.each([
    ['points of a number', '3.5', '35'],
    ['its sign', 'fell to -5', 'fell to 5'],
    ['its currency', '$5', '€5'],
    ['per cent', '5%', '5'],
    ['an apostrophe', "it's", 'its'],
    ['sentences without a space', 'we agree.I do', 'we agreei do'],
  ])('keeps apart what is not: %s', (_, one, other) => {
    expect(folds(one)).not.toEqual(folds(other));
  });

  it('gives each word its place in the text', () => {
    const text = 'so “multi\u2011stakeholder”';
    expect(read(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'so',
      'multi',
      'stakeholder',
    ]);
  });
});
