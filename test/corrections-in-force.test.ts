import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { merged, NO_CORRECTIONS, withdrawn } from '../src/corrections-in-force.ts';
import type { Corrections } from '../src/people/corrections.ts';

const name = (called: string, spellings: readonly string[], session: string | null = null) => ({
  name: called,
  spellings,
  session,
  note: null,
});
const turn = (session: string, number: number, speaker: string | null) => ({
  session,
  turn: number,
  speaker,
  begins: null,
  note: null,
});
const names = (...all: Corrections['names']): Corrections => ({ names: all, turns: [] });
const turns = (...all: Corrections['turns']): Corrections => ({ names: [], turns: all });

const some = fc.record({
  names: fc.array(
    fc
      .tuple(
        fc.constantFrom('Ann', 'Bo'),
        fc.uniqueArray(fc.constantFrom('A', 'B', 'C'), { minLength: 1 }),
        fc.constantFrom(null, 's', 't'),
      )
      .map((one) => name(...one)),
    { maxLength: 3 },
  ),
  turns: fc.array(
    fc
      .tuple(fc.constantFrom('s', 't'), fc.nat(2), fc.constantFrom(null, 'Ann', 'Bo'))
      .map((one) => turn(...one)),
    { maxLength: 3 },
  ),
});

describe('withdrawn in one reach', () => {
  const both = names(name('Ann', ['A', 'B']), name('Bo', ['A'], 's'));
  const left = (session?: string | null) =>
    withdrawn(both, { spellings: ['A'], turns: [], ...(session === undefined ? {} : { session }) });

  test('takes a spelling back where it was put right, and leaves what holds elsewhere', () => {
    expect(left('s')).toEqual(names(name('Ann', ['A', 'B'])));
    expect(left(null)).toEqual(names(name('Ann', ['B']), name('Bo', ['A'], 's')));
    expect(left('t')).toEqual(both);
    expect(left()).toEqual(names(name('Ann', ['B'])));
  });
});

describe('merged', () => {
  test('says nothing twice: merging once more changes nothing', () => {
    fc.assert(
      fc.property(some, some, (one, other) => {
        const once = merged([one, other]);
        expect(merged([once])).toEqual(once);
        expect(merged([once, other, NO_CORRECTIONS])).toEqual(once);
      }),
    );
  });

  test('of two about the same spelling the stronger holds, however it is typed', () => {
    const strong = name('Wolfgang Kleinwächter', ['KLEINWAECHTER']);
    const weak = name('Klein', ['Kleinwächter', 'KLEIN']);
    expect(merged([names(strong), names(weak)])).toEqual(names(strong, name('Klein', ['KLEIN'])));
    expect(merged([names(weak), names(strong)])).toEqual(names(weak));
  });

  test('what is said of one session does not hold for the others', () => {
    const here = name('Ann Lee', ['ANN'], 'a');
    const there = name('Ann Roe', ['ANN'], 'b');
    const everywhere = name('Ann Ray', ['ANN']);
    expect(merged([names(here), names(there), names(everywhere)]).names).toEqual([
      here,
      there,
      everywhere,
    ]);
    expect(merged([names(everywhere), names(here)])).toEqual(names(everywhere));
  });

  test('of two about the same turn the stronger holds', () => {
    const all = merged([turns(turn('a', 1, 'Ann')), turns(turn('a', 1, null), turn('b', 1, null))]);
    expect(all).toEqual(turns(turn('a', 1, 'Ann'), turn('b', 1, null)));
  });
});

describe('withdrawn', () => {
  const before: Corrections = {
    names: [name('Ann Lee', ['ANN', 'LEE']), name('Bo Oke', ['BO'])],
    turns: [turn('a', 1, 'Ann'), turn('a', 2, 'Ann')],
  };

  test('takes back spellings and turns, and nothing else', () => {
    expect(
      withdrawn(before, { spellings: ['ann', 'Bo'], turns: [{ session: 'a', turn: 1 }] }),
    ).toEqual({ names: [name('Ann Lee', ['LEE'])], turns: [turn('a', 2, 'Ann')] });
    const others = { spellings: ['Cy'], turns: [{ session: 'b', turn: 1 }] };
    expect(withdrawn(before, others)).toEqual(before);
  });
});
