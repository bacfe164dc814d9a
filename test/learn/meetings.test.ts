import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { FOLDS, foldsOf, groupOf } from '../../learn/meetings.ts';

describe('the group of a meeting', () => {
  test.each([
    ['covid_4', 'committee'],
    ['education12', 'committee'],
    ['bed002', 'research'],
    ['bmr018', 'research'],
    ['bro026', 'research'],
    ['es2004a', 'design'],
    ['is1000c', 'design'],
    ['ts3012d', 'design'],
    // Neither begins as a research meeting does: two letters behind the b and then a digit.
    ['b2', 'design'],
    ['board1', 'design'],
    ['abed002', 'design'],
    ['mycovid1', 'design'],
  ])('%s: %s', (meeting, group) => {
    expect(groupOf(meeting)).toBe(group);
  });
});

describe('folds', () => {
  const made: string[] = [];
  afterEach(() => {
    for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
  });

  /** A QMSum folder with these meetings. */
  function qmsum(meetings: Readonly<Record<'train' | 'val', readonly string[]>>): string {
    const folder = mkdtempSync(path.join(tmpdir(), 'folds-'));
    made.push(folder);
    for (const [split, names] of Object.entries(meetings)) {
      const transcripts = path.join(folder, split, 'transcripts');
      mkdirSync(transcripts, { recursive: true });
      for (const name of names) writeFileSync(path.join(transcripts, `${name}.txt`), '');
    }
    return folder;
  }
  const named = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, i) => `${prefix}${String(i).padStart(3, '0')}`);

  const TRAIN = [...named('covid', 7), ...named('bed', 12), ...named('es', 21)];
  const VAL = [...named('education', 4), ...named('ts', 9)];

  test('each meeting is in one, and all folds hold alike of each group', () => {
    const folds = foldsOf(qmsum({ train: TRAIN, val: VAL }));
    expect([...folds.keys()].toSorted()).toEqual([...TRAIN, ...VAL].toSorted());
    for (const group of ['committee', 'research', 'design']) {
      const sizes = Array.from(
        { length: FOLDS },
        (_, fold) =>
          [...folds].filter(([meeting, own]) => own === fold && groupOf(meeting) === group).length,
      );
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }
  });

  test('are dealt out by name, in whichever split and order the files lie', () => {
    const expected = foldsOf(qmsum({ train: TRAIN, val: VAL }));
    const other = foldsOf(qmsum({ train: [...VAL, ...TRAIN].toReversed(), val: [] }));
    expect(new Map(other)).toEqual(new Map(expected));
    const few = foldsOf(qmsum({ train: ['es1', 'covid1', 'covid2'], val: ['bed001'] }));
    expect(Object.fromEntries(few)).toEqual({ covid1: 0, covid2: 1, bed001: 0, es1: 0 });
  });

  test('a folder without meetings is refused, not passed over', () => {
    expect(() => foldsOf('/nowhere')).toThrow('ENOENT');
  });
});
