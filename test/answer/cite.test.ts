import { beforeAll, describe, expect, test } from 'vitest';
import { checkCitations, cite, linkTo } from '../../src/answer/cite.ts';
import type { Citation } from '../../src/asking.ts';
import type { Turn } from '../../src/domain.ts';
import { RecordChangedError } from '../../src/errors.ts';
import { CONTEXT_CHARS_MAX } from '../../src/limits.ts';
import type { Corpus } from '../../src/retrieve/corpus.ts';
import { newRecord } from '../fakes/new-record.ts';
import { corpusOf } from '../retrieve/over-fakes.ts';

const WORDS = 'Before it. The quotation itself. After it.';
const LONG = `${'left '.repeat(100)}MIDDLE${' right'.repeat(100)}`;
let corpus: Corpus;
let turns: readonly Turn[];
beforeAll(async () => {
  corpus = await corpusOf([
    newRecord({
      source: '/records/talk one.txt',
      sessions: [
        {
          session: 'talk one',
          title: 'A talk',
          names: [{ speakerId: 'ann', spelling: 'Ann Lee', how: 'label' }],
          turns: [
            { label: 'ANN LEE', speakerId: 'ann', words: WORDS },
            { label: null, words: LONG },
          ],
        },
      ],
    }),
  ]);
  turns = await corpus.turns('talk one');
});

const citing = async (turn: number, words: string, n = 1) => {
  const at = turns[turn] as Turn;
  const text = await corpus.text('talk one');
  const start = text.indexOf(words, at.start);
  return cite(corpus, { turn: at, span: { start, end: start + words.length } }, n);
};

describe('a citation', () => {
  test('is the record’s slice with all that is needed to find it', async () => {
    const cited = await citing(0, 'The quotation itself.', 3);
    const text = await corpus.text('talk one');
    expect(text.slice(cited.start, cited.end)).toBe(cited.quote);
    expect(cited).toMatchObject({
      n: 3,
      quote: 'The quotation itself.',
      before: 'Before it.',
      after: 'After it.',
      speaker: 'Ann Lee',
      label: 'ANN LEE',
      attribution: 'label',
      session: 'talk one',
      title: 'A talk',
      date: '2018-11-13',
      year: 2018,
      kind: 'transcript',
      turn: 0,
      file: 'talk one.txt',
      link: '/sessions/talk%20one#t0',
    });
  });

  test('shows a little of what stands around, in whole words and never of another turn', async () => {
    const { before, after } = await citing(1, 'MIDDLE');
    expect(before).toMatch(/^(?:left )+left$/);
    expect(after).toMatch(/^(?:right )+right$/);
    for (const context of [before, after]) {
      expect(context.length).toBeLessThanOrEqual(CONTEXT_CHARS_MAX);
      expect(context.length).toBeGreaterThan(CONTEXT_CHARS_MAX - 'left right'.length);
    }
    expect(await citing(0, WORDS)).toMatchObject({ before: '', after: '' });
  });

  test('is refused outside its turn, and where it is empty', async () => {
    const [first, second] = [turns[0] as Turn, turns[1] as Turn];
    for (const span of [
      { start: first.start - 1, end: first.end },
      { start: first.start, end: first.end + 1 },
      { start: second.start, end: second.end },
      { start: first.start, end: first.start },
    ]) {
      await expect(cite(corpus, { turn: first, span }, 1)).rejects.toThrow(RecordChangedError);
    }
  });

  test('is refused where the record ends before it', async () => {
    const turn = { ...(turns[1] as Turn), end: 1_000_000 };
    const span = { start: turn.start, end: 999_999 };
    await expect(cite(corpus, { turn, span }, 1)).rejects.toThrow(RecordChangedError);
  });

  test('links to the session at the turn', () => {
    expect(linkTo('igf/2018 #1', 7)).toBe('/sessions/igf%2F2018%20%231#t7');
  });
});

describe('the check as citations leave', () => {
  test('lets through what the record holds', async () => {
    const cited = [await citing(0, 'Before it.'), await citing(1, 'MIDDLE')];
    await expect(checkCitations(corpus, cited)).resolves.toBeUndefined();
  });

  const changes: readonly (readonly [string, (cited: Citation) => Citation])[] = [
    ['another word', (cited) => ({ ...cited, quote: cited.quote.replace('it', 'is') })],
    ['a moved offset', (cited) => ({ ...cited, start: cited.start + 1 })],
    ['another turn', (cited) => ({ ...cited, turn: 1 })],
    ['a turn that is not there', (cited) => ({ ...cited, turn: 9 })],
    ['another speaker', (cited) => ({ ...cited, speaker: 'Bo Oke' })],
    ['no speaker', (cited) => ({ ...cited, speaker: null })],
  ];
  test.each(changes)('refuses %s', async (_, change) => {
    const cited = [await citing(1, 'MIDDLE'), change(await citing(0, 'Before it.'))];
    await expect(checkCitations(corpus, cited)).rejects.toThrow(RecordChangedError);
  });
});
