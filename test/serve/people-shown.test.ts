import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PEOPLE_SHOWN_MAX } from '../../src/limits.ts';
import type { DirectoryEntry } from '../../src/profile/speaker-profile.ts';
import { peopleShown } from '../../src/serve/people/people-shown.ts';
import { type PeopleQuery, peopleQueryOf } from '../../src/serve/query/people-query.ts';

const person = (speaker: string, more: Partial<DirectoryEntry> = {}): DirectoryEntry => ({
  id: speaker.toLowerCase(),
  speaker,
  aliases: [],
  sessions: 1,
  turns: 1,
  words: 1,
  years: [2018],
  affiliation: null,
  group: null,
  ...more,
});
const PLAIN = peopleQueryOf({});
const shown = (all: readonly DirectoryEntry[], query: Partial<PeopleQuery>) =>
  peopleShown(all, { ...PLAIN, ...query }).items.map(({ speaker }) => speaker);

const WOLF = person('Wolfgang Kleinwächter', { aliases: ['W. KLEINWAECHTER'], words: 5 });
const ANN = person('Ann Lee', { turns: 9, years: [2018, 2020], group: 'youth' });
const OLU = person('Ölu Bo', { aliases: ['THE REPORTER'], sessions: 4 });
const ALL = [WOLF, ANN, OLU];

describe('people by name', () => {
  it.each([
    'kleinwächter',
    'KLEINWACHTER',
    'kleinwaechter',
    'kleinwae',
    'Wolfgang',
    'klein wolf',
    'w.',
  ])('%s finds Wolfgang Kleinwächter alone', (name) => {
    expect(shown(ALL, { name })).toEqual(['Wolfgang Kleinwächter']);
  });

  it.each(['wächter', 'wolfgang lee', 'kleinwo', 'lee ann reporter', 'boe'])(
    '%s finds nobody',
    (name) => {
      expect(shown(ALL, { name })).toEqual([]);
    },
  );

  it('finds by an alias, and everybody by nothing or by marks alone', () => {
    expect(shown(ALL, { name: 'reporter' })).toEqual(['Ölu Bo']);
    expect(shown(ALL, { name: '' })).toHaveLength(3);
    expect(shown(ALL, { name: '…' })).toHaveLength(3);
  });
});

describe('people by year, group and letter, in an order', () => {
  it('shows those who fit everything', () => {
    expect(shown(ALL, { year: 2020 })).toEqual(['Ann Lee']);
    expect(shown(ALL, { year: 1999 })).toEqual([]);
    expect(shown(ALL, { group: 'youth' })).toEqual(['Ann Lee']);
    expect(shown(ALL, { group: 'youth', year: 2018, name: 'bo' })).toEqual([]);
    expect(shown(ALL, { letter: 'O' })).toEqual(['Ölu Bo']);
  });

  it('offers the letters of all whom the rest of the query finds', () => {
    expect(peopleShown(ALL, { ...PLAIN, letter: 'W' }).letters).toEqual(['A', 'O', 'W']);
    expect(peopleShown(ALL, { ...PLAIN, year: 2020 }).letters).toEqual(['A']);
  });

  it.each([
    ['words', 'Wolfgang Kleinwächter'],
    ['turns', 'Ann Lee'],
    ['sessions', 'Ölu Bo'],
    ['name', 'Ann Lee'],
  ] as const)('by %s %s comes first', (sort, first) => {
    expect(shown(ALL, { sort })[0]).toBe(first);
  });
});

describe('the pages of people', () => {
  it('together hold everybody once, and none holds too many', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3 * PEOPLE_SHOWN_MAX }), (size) => {
        const all = Array.from({ length: size }, (_, at) => person(`P${at}`));
        const { pages } = peopleShown(all, PLAIN);
        const parts = Array.from({ length: pages }, (_, at) =>
          peopleShown(all, { ...PLAIN, page: at + 1 }),
        );
        expect(parts.flatMap(({ items }) => items)).toEqual(all);
        expect(Math.max(...parts.map(({ items }) => items.length))).toBeLessThanOrEqual(
          PEOPLE_SHOWN_MAX,
        );
      }),
      { numRuns: 20 },
    );
  });

  it('a page behind the last is the last', () => {
    expect(peopleShown(ALL, { ...PLAIN, page: 99 })).toMatchObject({ page: 1, matching: 3 });
  });
});
