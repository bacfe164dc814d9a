import { beforeAll, describe, expect, test } from 'vitest';
import { checkQuote } from '../../src/answer/check-quote.ts';
import type { SearchParts } from '../../src/retrieve/rank.ts';
import { newRecord } from '../fakes/new-record.ts';
import { partsOver } from '../retrieve/over-fakes.ts';

const ann = { speakerId: 'ann', label: 'ANN MULLER' };
const bo = { speakerId: 'bo', label: 'BO OKE' };
const names = [
  { speakerId: 'ann', spelling: 'Ann Müller', how: 'label' as const },
  { speakerId: 'bo', spelling: 'Bo Oke', how: 'label' as const },
  { speakerId: 'bo2', spelling: 'Bo Ray', how: 'label' as const },
];

let parts: SearchParts;
beforeAll(async () => {
  parts = await partsOver([
    newRecord({
      source: '/talk.txt',
      sessions: [
        {
          session: 'talk',
          names,
          turns: [
            {
              ...ann,
              words:
                'The ministries will not pay 40 million for a second cable before the harvest. Thank you (Applause) very much indeed.',
            },
            { ...bo, words: 'Fishermen repaired the first cable twice with borrowed anchors.' },
            { ...bo, words: 'Nobody ever sent them an invoice for the diesel.' },
            { speakerId: 'bo2', label: 'BO RAY', words: 'Goats ate my microphone.' },
          ],
        },
      ],
    }),
    newRecord({
      source: '/report.txt',
      sessions: [
        {
          session: 'report',
          kind: 'ai-report',
          names,
          turns: [{ ...ann, words: 'Müller warns that ministries dislike paying for cables.' }],
        },
      ],
    }),
  ]);
});

/** The differences of the nearest quotation: `same words [given→said]`. */
async function nearest(text: string) {
  const { verdict, nearest: near } = await checkQuote(parts, text, null);
  const shown = near[0]?.differences.map(({ type, given, said }) =>
    type === 'same' ? said : `[${given}→${said}]`,
  );
  return `${verdict}: ${shown?.join(' ') ?? ''}`;
}

describe('what comes nearest', () => {
  test.each([
    [
      'a word',
      'will not pay 40 million for a second bridge before the harvest',
      'not_found: will not pay 40 million for a second [bridge→cable] before the harvest',
    ],
    [
      'a number',
      'The ministries will not pay 50 million for a second cable',
      'not_found: The ministries will not pay [50→40] million for a second cable',
    ],
    [
      'a negation added',
      'Fishermen have not repaired the first cable twice with anchors',
      'not_found: Fishermen [have not→] repaired the first cable twice with [→borrowed] anchors',
    ],
    [
      'several words in one place, as one piece,',
      'Fishermen did not repair the first cable twice with borrowed anchors',
      'not_found: Fishermen [did not repair→repaired] the first cable twice with borrowed anchors',
    ],
    [
      'a negation left out',
      'The ministries will pay 40 million for a second cable',
      'not_found: The ministries will [→not] pay 40 million for a second cable',
    ],
    [
      'a negation that dots stand for',
      'The ministries will … pay 40 million for a second cable',
      'not_found: The ministries will [→not] pay 40 million for a second cable',
    ],
    [
      'a negation in a short quotation',
      'Goats never ate my microphone',
      'not_found: Goats [never→] ate my microphone',
    ],
  ])('names %s that differs', async (_, text, shown) => {
    expect(await nearest(text)).toBe(shown);
  });

  test('every given word is in the differences, and every said one is the record’s', async () => {
    const text = 'The ministries shall never pay 40 million for that cable before the harvest';
    const { nearest: near } = await checkQuote(parts, text, null);
    const [{ citation, differences } = { citation: null, differences: [] }] = near;
    expect(
      differences
        .map(({ given }) => given)
        .filter(Boolean)
        .join(' '),
    ).toBe(text);
    for (const { said, start, end } of differences) {
      const from = (start ?? 0) - (citation?.start ?? 0);
      expect(citation?.quote.slice(from, from + said.length)).toBe(said);
      expect((end ?? 0) - (start ?? 0)).toBe(said.length);
    }
  });

  test.each([
    ['what stands whole', 'repaired the first cable twice'],
    ['what nobody said', 'the price of tea in distant markets has fallen again'],
    ['words that stand everywhere', 'for a the of and before it'],
    ['no word at all', '… —'],
  ])('is nothing for %s', async (_, text) => {
    expect((await checkQuote(parts, text, null)).nearest).toEqual([]);
  });
});

describe('a verdict', () => {
  test('reaches over a stage direction, which nobody said', async () => {
    const { verdict, matches } = await checkQuote(
      parts,
      'Thank you very much indeed',
      'Ann Müller',
    );
    expect([verdict, matches[0]?.quote]).toEqual([
      'supported',
      'Thank you (Applause) very much indeed',
    ]);
    expect((await checkQuote(parts, '(Applause)', null)).verdict).toBe('not_found');
  });

  test('does not reach over the end of a turn, though the same person goes on', async () => {
    const joined = 'twice with borrowed anchors. Nobody ever sent them an invoice';
    const { verdict, matches } = await checkQuote(parts, joined, 'Bo Oke');
    expect([verdict, ...matches.map(({ turn }) => turn)]).toEqual(['stitched', 1, 2]);
  });

  test('is `stitched` where more is left out, though a negation is among it', async () => {
    const text = 'The ministries will … for a second cable before the harvest';
    const { verdict } = await checkQuote(parts, text, null);
    expect(verdict).toBe('stitched');
  });

  test('takes no quotation for joined that was altered by a few words, though these stand elsewhere', async () => {
    const text = (added: string) =>
      `The ministries will not pay 40 million. ${added}. For a second cable before the harvest`;
    const verdictOf = async (added: string) => (await checkQuote(parts, text(added), null)).verdict;
    expect(await verdictOf('The diesel')).toBe('not_found');
    expect(await verdictOf('An invoice for the diesel')).toBe('stitched');
  });

  test('of a report says so by its kind', async () => {
    const { verdict, matches } = await checkQuote(parts, 'ministries dislike paying', 'Ann Müller');
    expect([verdict, ...matches.map(({ kind }) => kind)]).toEqual(['supported', 'ai-report']);
  });

  test('names whom nobody is called, and who may be meant', async () => {
    const told = async (speaker: string) => {
      const { verdict, unknownSpeaker, choices } = await checkQuote(
        parts,
        'Goats ate my microphone',
        speaker,
      );
      return [verdict, unknownSpeaker, ...choices.map((choice) => choice.speaker)];
    };
    expect(await told('Zed Quill')).toEqual(['misattributed', 'Zed Quill']);
    expect(await told('Bo Ray')).toEqual(['supported', null]);
    // Either may be meant, and one of them said it.
    expect(await told('Bo')).toEqual(['supported', null, 'Bo Oke', 'Bo Ray']);
    expect(await told('Ann Müller')).toEqual(['misattributed', null]);
  });
});
