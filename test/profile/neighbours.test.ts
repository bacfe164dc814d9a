import { describe, expect, test } from 'vitest';
import { neighbours } from '../../src/profile/neighbours.ts';
import { attendedByAnn } from './attended.ts';

const before = { name: 'Ann', step: -1 } as const;
const after = { name: 'Ann', step: 1 } as const;
const said = (...names: (string | null)[]) => names.map((who) => ({ who }));

describe('neighbours', () => {
  test('who speaks right before and right after, the most frequent first', () => {
    const one = attendedByAnn('a', said('Bo', 'Ann', 'Cy', 'Ann', 'Bo', 'Ann', 'Di'));
    expect(neighbours([one], before)).toEqual([
      { speaker: 'Bo', turns: 2 },
      { speaker: 'Cy', turns: 1 },
    ]);
    expect(neighbours([one], after)).toEqual([
      { speaker: 'Bo', turns: 1 },
      { speaker: 'Cy', turns: 1 },
      { speaker: 'Di', turns: 1 },
    ]);
  });

  test('counts over all transcripts, and no further than their ends', () => {
    const all = [attendedByAnn('a', said('Bo', 'Ann')), attendedByAnn('b', said('Bo', 'Ann'))];
    expect(neighbours(all, before)).toEqual([{ speaker: 'Bo', turns: 2 }]);
    expect(neighbours(all, after)).toEqual([]);
  });

  test('not the nameless, nor the person, nor somebody beyond them', () => {
    const one = attendedByAnn('a', said('Bo', null, 'Ann', 'Ann', null, 'Bo'));
    expect(neighbours([one], before)).toEqual([]);
    expect(neighbours([one], after)).toEqual([]);
  });

  test('not in reports, where nobody speaks', () => {
    const one = attendedByAnn('a', said('Bo', 'Ann'), { kind: 'ai-report' });
    expect(neighbours([one], before)).toEqual([]);
  });

  test('at most five', () => {
    const names = ['Bo', 'Cy', 'Di', 'Ed', 'Fu', 'Gi'].flatMap((name) => [name, 'Ann']);
    expect(neighbours([attendedByAnn('a', said(...names))], before)).toHaveLength(5);
  });
});
