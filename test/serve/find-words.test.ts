import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findWords } from '../../src/serve/pages/find-words.ts';
import { fold } from '../../src/text/fold.ts';

const found = (text: string, wanted: string) =>
  findWords(text, { start: 0, end: text.length }, wanted).map(({ start, end }) =>
    text.slice(start, end),
  );

const word = fc.constantFrom(
  'AI',
  'said',
  'Café',
  'cafe\u0301',
  'naïve',
  'ﬁbre',
  '“so”',
  'ß',
  '互联网',
);
const speech = fc
  .array(fc.tuple(word, fc.constantFrom(' ', '\n\n', ', ')))
  .map((parts) => parts.flat().join(''));

describe('finding words in a turn', () => {
  test('every match is the words, in order, none overlapping another', () => {
    fc.assert(
      fc.property(speech, word, (text, wanted) => {
        const spans = findWords(text, { start: 0, end: text.length }, wanted);
        let reached = 0;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(fold(text.slice(start, end))).toBe(fold(wanted));
          reached = end;
        }
        // No word of the list stands inside another of them.
        const times = text.split(/\n\n|, | /u).filter((one) => fold(one) === fold(wanted)).length;
        expect(spans).toHaveLength(times);
      }),
    );
  });

  test.each([
    ['The Café and the cafe.', 'CAFE', ['Café', 'cafe']],
    ['sovereign, sovereignty', 'sovereign', ['sovereign', 'sovereign']],
    ['the market.\n\nThe second', 'market. the', ['market.\n\nThe']],
    ['it’s “so”', `it's "so"`, ['it’s “so”']],
    ['AI said: AI, ai', 'ai', ['AI', 'AI', 'ai']],
    ['我们的互联网治理', '互联网', ['互联网']],
    ['aa aa', 'aa', ['aa', 'aa']],
    ['ban an an', 'an an', ['an an']],
    ['a<b>a', '<b>', ['<b>']],
    ['say <b>', '<b>', ['<b>']],
  ])('in %j finds %j', (text, wanted, expected) => {
    expect(found(text, wanted)).toEqual(expected);
  });

  test.each([
    ['he said again', 'ai'],
    ['aim at the air', 'ai'],
    ['the image', 'mage'],
    ['anything', ''],
    ['anything', '  '],
    ['land of stations', 'land stations'],
    ['', 'word'],
  ])('in %j does not find %j', (text, wanted) => {
    expect(found(text, wanted)).toEqual([]);
  });

  test('keeps to its own part of the text', () => {
    expect(findWords('one one one', { start: 4, end: 7 }, 'one')).toEqual([{ start: 4, end: 7 }]);
  });
});
