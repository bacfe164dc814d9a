import { beforeAll, expect, test } from 'vitest';
import { exactQuotations } from '../../src/answer/exact-quotations.ts';
import type { SearchParts } from '../../src/retrieve/rank.ts';
import { scopeOf } from '../../src/retrieve/scope.ts';
import { partsTold } from './told-sessions.ts';

const LONG = `${'and then '.repeat(40)}the second cable failed ${'and then '.repeat(10)}`.trim();
let parts: SearchParts;
beforeAll(async () => {
  parts = await partsTold([
    {
      session: 'a-report',
      kind: 'report',
      date: '2017',
      turns: [[null, 'It was said that the second cable failed.']],
    },
    {
      session: 'b-late',
      date: '2020',
      turns: [
        ['Ann Lee', 'Good morning. The second cable failed. The second cable failed us, I say.'],
        ['Bo Oke', 'The second cables failed.'],
      ],
    },
    { session: 'c-early', date: '2018', turns: [['Bo Oke', LONG]] },
  ]);
});
const quoted = async (phrase: string, speakers: readonly string[] = []) => {
  const scope = await scopeOf(parts.corpus, { speakers });
  const { chosen, places } = await exactQuotations(parts, phrase, scope);
  const quotes = chosen.map(async ({ turn, span }) =>
    (await parts.corpus.text(turn.session)).slice(span.start, span.end),
  );
  return [places, ...(await Promise.all(quotes))];
};

test('the sentences that hold the words, or the words where it is too long; reports last, then by time', async () => {
  expect(await quoted('“the second cable failed”')).toEqual([
    4,
    'the second cable failed',
    'The second cable failed.',
    'The second cable failed us, I say.',
    'It was said that the second cable failed.',
  ]);
});

test('only of the speakers asked about', async () => {
  expect(await quoted('the second cable failed', ['Bo Oke'])).toEqual([
    1,
    'the second cable failed',
  ]);
});

test('a sentence that holds the words twice is quoted once', async () => {
  // Too long to quote whole: the words alone, which stand 40 and 10 times in it.
  expect(await quoted('and then')).toEqual([50, 'and then']);
  expect((await quoted('cable failed. The second cable'))[1]).toBe(
    'The second cable failed. The second cable failed us, I say.',
  );
});

test('nothing where the words are other ones', async () => {
  expect(await quoted('the second cab')).toEqual([0]);
  expect(await quoted('…')).toEqual([0]);
});
