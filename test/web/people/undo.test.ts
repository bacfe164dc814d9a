import { describe, expect, it } from 'vitest';
import { undoOf } from '../../../web/people/undo.ts';

const name = (called: string, ...spellings: string[]) => ({
  name: called,
  spellings,
  session: null,
  note: null,
});
const turn = (number: number, speaker: string | null) => ({
  session: 'cables2019',
  turn: number,
  begins: null,
  speaker,
  note: null,
});
const NOTHING = { names: [], turns: [] };

describe('undoing a correction', () => {
  it('takes back its spellings and turns, and restores nothing where nothing was displaced', () => {
    const added = { names: [name('Ann', 'A', 'B')], turns: [turn(3, null)] };
    expect(undoOf({ before: NOTHING, added, after: added })).toEqual({
      taken: { spellings: ['A', 'B'], session: null, turns: [{ session: 'cables2019', turn: 3 }] },
      restored: NOTHING,
    });
  });

  it('takes back what was said of one session there alone', () => {
    const added = { names: [{ ...name('Ann', 'A'), session: 'cables2019' }], turns: [] };
    const before = { names: [name('Bo', 'A')], turns: [] };
    const after = { names: [...added.names, ...before.names], turns: [] };
    expect(undoOf({ before, added, after })).toEqual({
      taken: { spellings: ['A'], session: 'cables2019', turns: [] },
      restored: NOTHING,
    });
  });

  it('restores the entries that it displaced, whole, and leaves the others alone', () => {
    const [both, other] = [name('Ann', 'A', 'B'), name('Cy', 'C')];
    const before = { names: [both, other], turns: [turn(3, 'Bo'), turn(4, 'Cy')] };
    const added = { names: [name('Dee', 'A')], turns: [turn(3, null)] };
    const after = {
      names: [...added.names, name('Ann', 'B'), other],
      turns: [turn(3, null), turn(4, 'Cy')],
    };
    expect(undoOf({ before, added, after }).restored).toEqual({
      names: [both],
      turns: [turn(3, 'Bo')],
    });
  });
});
