import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endsAbbreviation } from '../../src/text/abbreviations.ts';
import { contentWords } from '../../src/text/content-words.ts';
import { countWords, words } from '../../src/text/words.ts';

describe('words', () => {
  it('of words joined by anything that is none are the words', () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word), fc.constantFrom(' ', ', ', '\u2011', '\n', "'"), (list, gap) => {
        expect(words(list.join(gap))).toEqual(list);
      }),
    );
  });

  it.each([
    ['Naïve Kleinwächter’s', ['naive', 'kleinwachter', 's']],
    ['한국어 인터넷', ['한국어', '인터넷']],
    ['हिन्दी', ['ह', 'न', 'द']],
    ['(Applause) — ?', ['applause']],
    ['', []],
  ])('are cut as the full-text index cuts them: %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('are counted by white space', () => {
    expect(countWords(' two  words\n')).toBe(2);
    expect(countWords(' \n')).toBe(0);
  });
});

describe('content words', () => {
  it('are some of the words, each once', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'what the data did ') }), (query) => {
        const content = contentWords(query);
        expect(new Set(content).size).toBe(content.length);
        for (const word of content) expect(words(query)).toContain(word);
      }),
    );
  });

  it.each([
    ['What did they say about the data of the data?', ['data']],
    ['a discussion of views', ['discussion', 'views']],
    ['what is it', []],
  ])('%s', (query, content) => {
    expect(contentWords(query)).toEqual(content);
  });
});

describe('abbreviations', () => {
  it.each(['Mr. Liu', 'St. Amour', 'D. Roe', 'No. 5', 'the U.N. Secretary', 'e.g. this'])(
    '%s',
    (text) => {
      expect(endsAbbreviation(text, text.lastIndexOf('.'))).toBe(true);
    },
  );

  it.each(['I say no. We', 'the end. Of', 'What? No', 'last.'])('none: %s', (text) => {
    expect(endsAbbreviation(text, text.search(/[.?]/))).toBe(false);
  });
});
