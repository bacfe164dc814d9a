import { expect, test } from 'vitest';
import { yearsOf } from '../../src/profile/years-of.ts';
import { attendedByAnn } from './attended.ts';

const ann = (says: string) => ({ who: 'Ann', says });

test('sessions under their years, in the order given, with the person’s own turns and words', () => {
  const all = [
    attendedByAnn('a', [ann('one two'), { who: 'Bo', says: 'not hers' }, ann('three')]),
    attendedByAnn('b', [ann('four')], { date: '2019-06-02', kind: 'ai-report' }),
    attendedByAnn('c', [ann('five')], { date: null }),
  ];
  const common = { title: null, turns: 1, words: 1 };
  expect(yearsOf(all)).toEqual([
    {
      year: 2019,
      sessions: [
        { session: 'a', title: null, date: '2019-01-01', kind: 'transcript', turns: 2, words: 3 },
        { session: 'b', date: '2019-06-02', kind: 'ai-report', ...common },
      ],
    },
    { year: null, sessions: [{ session: 'c', date: null, kind: 'transcript', ...common }] },
  ]);
  expect(yearsOf([])).toEqual([]);
});
