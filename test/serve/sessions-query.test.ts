import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Session } from '../../src/domain.ts';
import {
  filteredSessions,
  SORTS,
  sessionsLink,
  sessionsQueryOf,
  sortedSessions,
} from '../../src/serve/query/sessions-query.ts';
import { FakeRapporteur } from '../fakes/fake-rapporteur.ts';

const sessions = await new FakeRapporteur().sessions();
const EVERYTHING = sessionsQueryOf({});
const fitting = (query: Record<string, string>) =>
  filteredSessions(sessions, sessionsQueryOf(query)).map(({ session }) => session);
const ids = (all: readonly Session[]) => all.map(({ session }) => session);

describe('which sessions are listed', () => {
  test('is wholly in the address', () => {
    const query = fc.record({
      words: fc.string({ maxLength: 30, unit: 'grapheme' }).map((text) => text.trim()),
      year: fc.constantFrom('', '2019', 'undated'),
      event: fc.constantFrom('', 'Forum & Friends 2019'),
      kind: fc.constantFrom(null, 'report' as const, 'ai-report' as const),
      sort: fc.constantFrom(...SORTS),
      page: fc.integer({ min: 1, max: 99 }),
    });
    fc.assert(
      fc.property(query, (wanted) => {
        const { searchParams } = new URL(sessionsLink(wanted), 'http://127.0.0.1');
        expect(sessionsQueryOf(Object.fromEntries(searchParams))).toEqual(wanted);
      }),
    );
    expect(sessionsLink(EVERYTHING)).toBe('/sessions');
  });

  test.each([
    [{}, ['cables2019', 'trust2021', 'trust2021-summary', 'reports2019~1']],
    [{ year: '2021' }, ['trust2021', 'trust2021-summary']],
    [{ year: 'undated' }, ['reports2019~1']],
    [{ kind: 'transcript' }, ['cables2019', 'trust2021']],
    [{ event: 'Northern Digital Forum 2019' }, ['cables2019', 'reports2019~1']],
    [{ words: 'DATA trüst' }, ['trust2021', 'trust2021-summary']],
    [{ words: 'data', kind: 'ai-report', year: '2021' }, ['trust2021-summary']],
    [{ words: 'cable data' }, []],
    [{ event: 'Northern Digital Forum' }, []],
    [{ kind: 'sermon', sort: 'loudest', page: '-3' }, ids(sessions)],
  ])('%j', (query, expected) => {
    expect(fitting(query as Record<string, string>)).toEqual(expected);
  });

  test('sorts by time, title and length, the undated last either way', () => {
    // 15 September 2021 twice: by title, `Main session` before `Trust in`.
    expect(ids(sortedSessions(sessions, 'newest'))).toEqual([
      'trust2021',
      'trust2021-summary',
      'cables2019',
      'reports2019~1',
    ]);
    expect(ids(sortedSessions(sessions, 'oldest'))).toEqual([
      'cables2019',
      'trust2021',
      'trust2021-summary',
      'reports2019~1',
    ]);
    expect(ids(sortedSessions(sessions, 'title'))[0]).toBe('reports2019~1');
    const lengths = sortedSessions(sessions, 'longest').map(({ words }) => words);
    expect(lengths).toEqual(lengths.toSorted((one, other) => other - one));
  });
});
