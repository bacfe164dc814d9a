import { describe, expect, it } from 'vitest';
import type { DataRow } from '../../../src/asking.ts';
import { dataTable } from '../../../web/views/data-table.ts';
import { elementsOf, textOf } from './answers.ts';

const table = (rows: readonly DataRow[]) => dataTable({ of: 'turns', count: rows.length, rows });
const cells = (rows: readonly DataRow[], tag: string) =>
  elementsOf(table(rows))
    .filter((one) => one.tag === tag)
    .map(textOf);

describe('a complete list', () => {
  it('has the columns that its rows fill', () => {
    const row: DataRow = { speaker: 'Ann Lee', turns: 1234, words: 5 };
    expect(cells([row], 'th')).toEqual(['Speaker', 'Turns', 'Words']);
    expect(cells([row], 'td')).toEqual(['Ann Lee', '1,234', '5']);
    expect(cells([{ year: 2018, mentions: 3 }], 'th')).toEqual(['Year', 'Times']);
    expect(cells([{ session: 'harbour', year: 2018, words: 3 }], 'th')).toEqual([
      'Session',
      'Date',
      'Words',
    ]);
  });

  it('leads to people, sessions and turns, and says what is no transcript', () => {
    const row: DataRow = {
      speaker: 'Ann Lee',
      session: 'a b',
      title: 'T',
      turn: 3,
      kind: 'report',
    };
    const links = elementsOf(table([row])).flatMap(({ attributes }) => attributes['href'] ?? []);
    expect(links).toEqual(['/people/Ann%20Lee', '/sessions/a%20b#t3', '/sessions/a%20b']);
    expect(cells([row], 'td')).toContain('T Written report');
    expect(cells([{ speaker: null, turns: 1 }], 'td')).toEqual(['Speaker not named', '1']);
  });

  it('holds every row once, those behind the first 25 in a disclosure', () => {
    const rows = Array.from({ length: 30 }, (_, at): DataRow => ({ turn: at, session: 's' }));
    const numbers = cells(rows, 'td').filter((text) => /^\d+$/u.test(text));
    expect(numbers).toEqual(rows.map(({ turn }) => String(turn)));
    const [rest] = elementsOf(table(rows)).filter(({ tag }) => tag === 'details');
    const held = elementsOf(rest ?? null).filter(({ tag }) => tag === 'tr');
    // Five rows and their heads.
    expect(held).toHaveLength(6);
    expect(textOf(rest ?? null)).toMatch(/^Show 5 more/u);
    expect(cells(rows.slice(0, 25), 'details')).toEqual([]);
  });
});
