import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  PEOPLE_SORTS,
  peopleQueryLink,
  peopleQueryOf,
} from '../../src/serve/query/people-query.ts';

const PLAIN = { name: '', year: null, group: null, letter: null, sort: 'words', page: 1 } as const;

describe('what the directory is asked', () => {
  it('is read from the address', () => {
    expect(peopleQueryOf({})).toEqual(PLAIN);
    expect(
      peopleQueryOf({ name: ' Ann ', year: '2018', group: 'youth', sort: 'turns', page: '3' }),
    ).toEqual({ ...PLAIN, name: 'Ann', year: 2018, group: 'youth', sort: 'turns', page: 3 });
    expect(peopleQueryOf({ letter: 'k' })).toMatchObject({ letter: 'K', sort: 'name' });
    expect(peopleQueryOf({ letter: 'k', sort: 'words' })).toMatchObject({ sort: 'words' });
  });

  it.each([
    { year: '20x8' },
    { year: '-1' },
    { year: ['2018', '2019'] },
    { group: 'constructor' },
    { group: 'Youth' },
    { sort: 'toString' },
    { page: '0' },
    { page: '-2' },
    { letter: '' },
    { name: '   ' },
    { name: { $ne: '' } },
  ])('is not what %j cannot mean', (query) => {
    expect(peopleQueryOf(query)).toEqual(PLAIN);
  });

  it('comes back from its own link', () => {
    const query = fc.record({
      name: fc.string({ maxLength: 12 }).map((name) => name.trim()),
      year: fc.option(fc.integer({ min: 0, max: 9999 })),
      group: fc.constantFrom(null, 'academia', 'civil society'),
      letter: fc.constantFrom(null, 'A', 'Ö'),
      sort: fc.constantFrom(...PEOPLE_SORTS),
      page: fc.integer({ min: 1, max: 99 }),
    });
    fc.assert(
      fc.property(query, (asked) => {
        const link = new URL(peopleQueryLink(asked as typeof PLAIN), 'http://localhost');
        expect(peopleQueryOf(Object.fromEntries(link.searchParams))).toEqual(asked);
      }),
    );
    expect(peopleQueryLink(PLAIN)).toBe('/people');
  });
});
