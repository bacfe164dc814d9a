import { beforeAll, describe, expect, test } from 'vitest';
import { checkQuote } from '../../../src/answer/check-quote.ts';
import type { SearchParts } from '../../../src/retrieve/rank.ts';
import { newRecord } from '../../fakes/new-record.ts';
import { partsOver } from '../../retrieve/over-fakes.ts';

let parts: SearchParts;
beforeAll(async () => {
  parts = await partsOver([
    newRecord({
      source: '/talk.txt',
      sessions: [
        {
          session: 'talk',
          names: [
            { speakerId: 'ann', spelling: 'Ann Müller', how: 'label' },
            { speakerId: 'bo', spelling: 'Bo Oke', how: 'label' },
          ],
          turns: [
            {
              label: 'ANN MULLER',
              speakerId: 'ann',
              words:
                'I agree. We cannot leave the multi\u2011stakeholder model behind. It’s ours, not theirs.',
            },
            {
              label: 'BO OKE',
              speakerId: 'bo',
              words: 'With respect, the ministries will pay for the second cable. I agree.',
            },
          ],
        },
      ],
    }),
  ]);
});
const verdict = async (text: string, speaker: string | null = null) => {
  const { verdict: found, matches } = await checkQuote(parts, text, speaker);
  return [found, ...matches.map(({ quote }) => quote)];
};

describe('a quotation is', () => {
  test('supported, by anybody or by the one who is named', async () => {
    const quote = 'leave the multi\u2011stakeholder model behind';
    expect(await verdict(quote)).toEqual(['supported', quote]);
    expect(await verdict(quote, 'Ann Müller')).toEqual(['supported', quote]);
    expect(await verdict(quote, 'ann muller')).toEqual(['supported', quote]);
  });

  test('supported at every place where it stands', async () => {
    expect(await verdict('I agree')).toEqual(['supported', 'I agree', 'I agree']);
    expect(await verdict('I agree', 'Bo Oke')).toEqual(['supported', 'I agree']);
  });

  test.each([
    ['hyphens', 'the multi-stakeholder model'],
    ['apostrophes', "it's ours, not theirs"],
    ['case', 'THE MULTI-STAKEHOLDER MODEL'],
    ['quotation marks and dots around it', '“… the multi-stakeholder model …”'],
    ['a full stop where the record goes on', '"We cannot leave."'],
    ['a comma before `she said`', 'we cannot leave,'],
  ])('supported whatever its typography: %s', async (_, text) => {
    expect((await verdict(text))[0]).toBe('supported');
  });

  test('misattributed where only others said it', async () => {
    const quote = 'the ministries will pay';
    expect(await verdict(quote, 'Ann Müller')).toEqual(['misattributed', quote]);
    expect(await verdict(quote, 'Nobody')).toEqual(['misattributed', quote]);
  });

  test('stitched where it stands only in pieces', async () => {
    const pieces = [
      'We cannot leave the multi\u2011stakeholder model',
      'will pay for the second cable',
    ];
    expect(
      await verdict(
        'We cannot leave the multi-stakeholder model ... will pay for the second cable',
      ),
    ).toEqual(['stitched', ...pieces]);
    expect(await verdict('It’s ours, not theirs. With respect, the ministries will pay.')).toEqual([
      'stitched',
      'It’s ours, not theirs',
      'With respect, the ministries will pay',
    ]);
  });

  test('stitched with short pieces in it only where these stand somewhere too', async () => {
    const text = (short: string) =>
      `the second cable … ${short} … the multi-stakeholder model behind`;
    const whole = (short: string) => `pay for ${text(short)}`;
    expect((await verdict(whole('I agree')))[0]).toBe('stitched');
    expect((await verdict(whole('I object')))[0]).toBe('not_found');
  });

  test.each([
    ['words that nobody said', 'the moon will pay for the cable'],
    ['the opposite: the record says cannot', 'we can'],
    ['the end of a word', 'stakeholder mode'],
    [
      'a piece that is true and one that is not',
      'We cannot leave the model … will pay for nothing at all',
    ],
    ['words of two turns run together', 'not theirs. with respect'],
    ['marks alone', '…'],
  ])('not found: %s', async (_, text) => {
    expect(await verdict(text)).toEqual(['not_found']);
  });

  test('matches are citations, numbered from 1', async () => {
    const { matches } = await checkQuote(parts, 'I agree', null);
    expect(matches.map(({ n, turn, speaker }) => [n, turn, speaker])).toEqual([
      [1, 0, 'Ann Müller'],
      [2, 1, 'Bo Oke'],
    ]);
  });
});
