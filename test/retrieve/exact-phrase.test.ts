import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Filter } from '../../src/asking.ts';
import { endsWithWord, exactHits, phraseSpans } from '../../src/retrieve/exact-phrase.ts';
import type { SearchParts } from '../../src/retrieve/rank.ts';
import { scopeOf } from '../../src/retrieve/scope.ts';
import { fold } from '../../src/text/fold.ts';
import { newRecord } from '../fakes/new-record.ts';
import { partsOver } from './over-fakes.ts';

const found = (text: string, phrase: string) =>
  phraseSpans(text, phrase).map(({ start, end }) => text.slice(start, end));

describe('where a phrase stands', () => {
  test('every span holds the phrase after folding, in order and apart', () => {
    const letters = fc.constantFrom(
      'a',
      'Á',
      'b',
      '…',
      '.',
      ' ',
      '\n',
      '\u2011',
      '“',
      'ß',
      'e\u0301',
    );
    const text = fc.array(letters, { maxLength: 40 }).map((all) => all.join(''));
    const phrase = fc.array(letters, { maxLength: 4 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, phrase, (said, wanted) => {
        let end = 0;
        for (const span of phraseSpans(said, wanted)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(fold(said.slice(span.start, span.end))).toContain(fold(wanted));
          end = span.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['case', 'We AGREE here', 'we agree', ['We AGREE']],
    ['diacritics', 'Herr Kleinwächter', 'kleinwachter', ['Kleinwächter']],
    ['diacritics that the searcher types', 'Kleinwachter', 'Kleinwächter', ['Kleinwachter']],
    ['a letter and its mark apart', 'Kleinwa\u0308chter', 'kleinwächter', ['Kleinwa\u0308chter']],
    [
      'U+2011 hyphens',
      'multi\u2011stakeholder model',
      'multi-stakeholder',
      ['multi\u2011stakeholder'],
    ],
    ['quotation marks', 'a “door bell” rings', 'a "door bell"', ['a “door bell”']],
    ['apostrophes', 'we don’t know', "don't", ['don’t']],
    ['line breaks and many spaces', 'open \n\n  net', 'open net', ['open \n\n  net']],
    ['an ellipsis of one character', 'well… yes', 'well... yes', ['well… yes']],
    ['a part of it, which takes it whole', 'well… yes', 'well.', ['well…']],
    ['one that begins where a false one ends', 'ba a a', 'a a', ['a a']],
    ['several', 'net, net and nets', 'net', ['net', 'net', 'net']],
    ['a sentence border', 'We came. We saw.', 'came. we', ['came. We']],
  ])('folds %s', (...[, text, phrase, spans]) => {
    expect(found(text, phrase)).toEqual(spans);
  });

  test.each([
    ['the middle of a word', 'a smart party', 'art'],
    ['other words between', 'open the net', 'open net'],
    ['an empty phrase', 'anything', '  '],
    ['an empty text', '', 'a'],
  ])('does not find %s', (_, text, phrase) => {
    expect(found(text, phrase)).toEqual([]);
  });

  test('tells whether the match ends with a word', () => {
    expect(endsWithWord('we can.', { start: 0, end: 6 })).toBe(true);
    expect(endsWithWord('we can', { start: 0, end: 6 })).toBe(true);
    expect(endsWithWord('we cannot', { start: 0, end: 6 })).toBe(false);
  });
});

const LONG = 'The open net is ours. It was built by many. Nobody owns the open net alone, I say.';
let parts: SearchParts;
beforeAll(async () => {
  parts = await partsOver([
    newRecord({
      source: '/a.txt',
      sessions: [
        {
          session: 'a',
          names: [{ speakerId: 'ann', spelling: 'Ann Lee', how: 'label' }],
          turns: [
            { label: 'ANN LEE', speakerId: 'ann', words: LONG },
            { label: 'BO', words: 'An open network. And an open net.' },
          ],
        },
      ],
    }),
  ]);
});
const search = async (phrase: string, filter: Filter = {}, k = 10) =>
  exactHits(parts, { phrase, scope: await scopeOf(parts.corpus, filter), k });
const texts = async (phrase: string, filter: Filter = {}, k = 10) =>
  (await search(phrase, filter, k)).map(({ text }) => text);

describe('exact search', () => {
  test('gives the sentences around the phrase, in the order of the record, each a slice of it', async () => {
    expect(await texts('open net')).toEqual([
      'The open net is ours.',
      'Nobody owns the open net alone, I say.',
      'An open network.',
      'And an open net.',
    ]);
    const record = await parts.corpus.text('a');
    for (const { start, end, text, turns } of await search('open net')) {
      expect(record.slice(start, end)).toBe(text);
      expect(turns[0]).toBe(turns[1]);
    }
  });

  test('finds what crosses a sentence, and gives both sentences', async () => {
    expect(await texts('is ours. it was')).toEqual(['The open net is ours. It was built by many.']);
  });

  test('heeds the filter and the number asked for', async () => {
    expect(await texts('open net', { speakers: ['Ann Lee'] })).toHaveLength(2);
    expect(await texts('open net', { sessions: ['b'] })).toEqual([]);
    expect(await texts('open net', {}, 1)).toEqual(['The open net is ours.']);
  });

  test.each(['open the net', 'ours alone', 'say. An', '', '?'])(
    'does not find %j',
    async (phrase) => {
      expect(await texts(phrase)).toEqual([]);
    },
  );
});
