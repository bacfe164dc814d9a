import { beforeAll, describe, expect, test } from 'vitest';
import { checkQuote } from '../../src/answer/check-quote.ts';
import { quoteVerdictText } from '../../src/commands/verdict-text.ts';
import type { SearchParts } from '../../src/retrieve/rank.ts';
import { newRecord } from '../fakes/new-record.ts';
import { partsOver } from '../retrieve/over-fakes.ts';

let parts: SearchParts;
beforeAll(async () => {
  parts = await partsOver([
    newRecord({
      source: '/talk.txt',
      sessions: [
        {
          session: 'talk',
          names: [{ speakerId: 'ann', spelling: 'Ann Lee', how: 'label' }],
          turns: [
            {
              label: 'ANN LEE',
              speakerId: 'ann',
              words:
                'Good morning. No island can pay for another island. We said so last year, all of us.',
            },
            { label: null, words: 'Lanterns hung over the old harbour wall.' },
            ...Array.from({ length: 12 }, () => ({
              label: 'ANN LEE',
              speakerId: 'ann',
              words: 'Aye aye.',
            })),
          ],
        },
      ],
    }),
  ]);
});

const told = async (text: string, speaker: string | null = null) =>
  quoteVerdictText(await checkQuote(parts, text, speaker), speaker);

describe('a verdict for a terminal', () => {
  test('shows a quotation within its sentence, where a `No` stands before it', async () => {
    expect(await told('island can pay for another island')).toContain(
      'turn 0: No “island can pay for another island”\n',
    );
    expect(await told('We said so')).toContain('turn 0: “We said so” last year, all of us.\n');
  });

  test('says where the record has no name for who spoke', async () => {
    const nameless = 'The record does not name who said them.';
    expect(await told('over the old harbour wall', 'Ann Lee')).toContain(nameless);
    expect(await told('We said so', 'Ann Lee')).not.toContain(nameless);
  });

  test('lists ten places and counts the others', async () => {
    const text = await told('aye aye');
    expect(text.match(/^- /gmu)).toHaveLength(10);
    expect(text).toContain('\nAnd 2 more places.\n');
  });

  test('tells words left out from pieces put together', async () => {
    expect(await told('No island can pay for island')).toContain('with others between them.');
    expect(await told('can pay for another island. Lanterns hung over the old')).toContain(
      'only in pieces.',
    );
  });
});
