import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PathSpellings } from '../../src/sources/path-spellings.ts';

const path = fc
  .array(fc.constantFrom('a', 'A', 'b', 'day', 'Day', 'É', 'é'), { minLength: 1, maxLength: 3 })
  .map((names) => names.join('/'));

describe('the spellings of paths', () => {
  it('never clash with themselves, and clash whichever of two comes first', () => {
    fc.assert(
      fc.property(path, path, (one, other) => {
        expect(new PathSpellings([one]).clash(one)).toBe(false);
        expect(new PathSpellings([one]).clash(other)).toBe(new PathSpellings([other]).clash(one));
      }),
    );
  });

  it.each([
    ['Day.txt', 'day.txt', true],
    ['2018/Day.txt', '2018/day.txt', true],
    // One folder on many disks, whatever lies in it.
    ['Igf/one.txt', 'igf/two.txt', true],
    ['Igf/one.txt', 'Igf/two.txt', false],
    ['Igf/one.txt', 'other/ONE.txt', false],
    ['one.txt', 'one.txt.txt', false],
    ['résumé.txt', 'RÉSUMÉ.txt', true],
  ])('%j and %j: %j', (here, coming, clashes) => {
    expect(new PathSpellings([here]).clash(coming)).toBe(clashes);
  });
});
