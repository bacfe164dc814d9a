import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { queryWords } from '../../src/retrieve/query-words.ts';
import { stem, words } from '../../src/text/words.ts';

type Flag = 'capital' | 'grammar' | 'frame' | 'context';
/** The words of a query that bear a flag. */
const flagged = (query: string, flag: Flag): readonly string[] =>
  queryWords(query)
    .filter((word) => word[flag])
    .map(({ word }) => word);

describe('the words of a query', () => {
  /** Letters, marks, joins and signs that fold in every way there is. */
  const UNITS = ['a', 'B', 'é', 'é', 'ß', 'Ł', 'ﬁ', '№', '™', '½', '7', 'क', 'ि', '한', '中'];
  const JOINS = [' ', '-', '’', '.', '…', '\u00ad', '\u200b', '\n', '?'];
  const text = fc
    .array(fc.constantFrom(...UNITS, ...JOINS), { maxLength: 20 })
    .map((list) => list.join(''));

  test('are the words that a record with this text is found by', () => {
    fc.assert(
      fc.property(text, (query) => {
        const said = queryWords(query);
        expect(said.map(({ word }) => word)).toEqual(words(query));
        expect(said.map((word) => word.stem)).toEqual(words(query).map(stem));
      }),
    );
  });

  test.each<[string, readonly string[]]>([
    ['Kleinwächter’s view', ['kleinwachter', 's', 'view']],
    ['E-mail, 5G', ['e', 'mail', '5g']],
    ['Straße', ['strasse']],
    ['한국 인터넷', ['한국', '인터넷']],
    ['?! …', []],
    ['', []],
  ])('%j: %j', (query, expected) => {
    expect(queryWords(query).map(({ word }) => word)).toEqual(expected);
  });

  test('2,000 characters are read as any other', () => {
    expect(queryWords('when the '.repeat(222)).length).toBe(2 * 222);
    expect(queryWords('x'.repeat(2_000))).toHaveLength(1);
  });
});

describe('a capital', () => {
  test.each<[string, readonly string[]]>([
    ['What did Ann Lee say?', ['ann', 'lee']],
    ['what did Émile and ÖZGÜR say', ['emile', 'ozgur']],
    ['on “Ann”', ['ann']],
    ['Jean-Paul spoke', ['paul']],
  ])('is seen in %j: %j', (query, expected) => {
    expect(flagged(query, 'capital')).toEqual(expected);
  });

  test.each(['What was said', '“What was said', 'iPhone and eMail', 'all 5G', 'the ǆ and 中文'])(
    'is none in %j',
    (query) => {
      expect(flagged(query, 'capital')).toEqual([]);
    },
  );
});

describe('grammar and frame', () => {
  test.each<[string, readonly string[]]>([
    ['What did they say about the harbour', ['what', 'did', 'they', 'about', 'the']],
    // An initial is a name; the article, the pronoun and what an apostrophe leaves behind are not.
    ['What did A say to D', ['what', 'did', 'to']],
    ['A boat and a pier', ['a', 'and', 'a']],
    ['Did I say so', ['did', 'i', 'so']],
    ['don’t', ['don', 't']],
  ])('of %j hold the sentence together: %j', (query, expected) => {
    expect(flagged(query, 'grammar')).toEqual(expected);
  });

  test.each(['What did C say', 'the views of members', 'harbour permits'])(
    'a word of the frame is no grammar in %j',
    (query) => {
      const topic = queryWords(query).filter(({ grammar, frame }) => !grammar && frame);
      for (const { word } of topic) expect(['say', 'views', 'members']).toContain(word);
      expect(topic).toHaveLength(
        query === 'harbour permits' ? 0 : query.startsWith('What') ? 1 : 2,
      );
    },
  );
});

describe('the clause that tells the occasion', () => {
  test.each<[string, readonly string[]]>([
    ['What of fees when discussing the harbour?', ['when', 'discussing', 'the', 'harbour']],
    ['During the debate on Łódź, what of fees?', ['during', 'the', 'debate', 'on', 'lodz']],
    // It begins behind letters that fold to more or fewer characters than were typed.
    ['ﬁsh, ½ of №5 while they ate', ['while', 'they', 'ate']],
    ['What of the harbour?', []],
    ['During the debate', []],
  ])('of %j holds %j', (query, expected) => {
    expect(flagged(query, 'context')).toEqual(expected);
  });
});
