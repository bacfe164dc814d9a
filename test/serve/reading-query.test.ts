import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingLink, readingOf } from '../../src/serve/query/reading-query.ts';

const queryOf = (link: string) =>
  Object.fromEntries(new URL(link, 'http://127.0.0.1').searchParams) as Record<string, string>;
const NOTHING = { quotation: null, find: '', at: 1, only: null };

const reading = fc.record({
  quotation: fc.option(
    fc.tuple(fc.nat(9999), fc.nat(99)).map(([start, more]) => ({ start, end: start + 1 + more })),
  ),
  find: fc.string({ maxLength: 40, unit: 'grapheme' }).map((text) => text.trim()),
  at: fc.integer({ min: 1, max: 999 }),
  only: fc.option(fc.stringMatching(/^[a-z-]{1,20}$/u)),
});

describe('how a session is read', () => {
  test('is wholly in its address', () => {
    fc.assert(
      fc.property(reading, (wanted) => {
        expect(readingOf(queryOf(readingLink('a b~1', wanted)))).toEqual(wanted);
      }),
    );
  });

  test('says nothing of what is not asked', () => {
    expect(readingLink('a b', NOTHING)).toBe('/sessions/a%20b');
    expect(readingOf({})).toEqual(NOTHING);
  });

  test.each([
    { start: '5' },
    { start: '9', end: '5' },
    { start: '5', end: '5' },
    { start: '-1', end: '3' },
    { start: '1e3', end: '2e3' },
    { start: ['1', '2'], end: '3' },
    { at: '0' },
    { at: 'x' },
    { find: ['a', 'b'] },
    { only: { a: 'b' } },
  ])('passes over %j', (query) => {
    expect(readingOf(query)).toEqual(NOTHING);
  });

  test('cuts a search that is too long', () => {
    expect(readingOf({ find: 'x'.repeat(5000) }).find).toHaveLength(200);
  });
});
