import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../../../web/take-away/csv.ts';
import { nasty } from './any-answer.ts';
import { unguarded } from './independent-parsers.ts';

const read = (text: string): string[][] => parse(text, { bom: true, record_delimiter: '\r\n' });
const cell = fc.oneof(
  nasty,
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', "'", "'=x", "''=x", '＝1'),
);

describe('a table', () => {
  it('gives back every cell, whatever stands in it', () => {
    const rows = fc.integer({ min: 1, max: 4 }).chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 4,
      }),
    );
    fc.assert(
      fc.property(rows, (table) => {
        expect(read(csv(table)).map((row) => row.map(unguarded))).toEqual(table);
      }),
    );
  });

  it('begins with a byte order mark and ends every row with CRLF', () => {
    expect(
      csv([
        ['a', 'b'],
        ['say "x"', 2],
      ]),
    ).toBe('\uFEFF"a","b"\r\n"say ""x""",2\r\n');
  });

  it('leaves a cell empty that holds nothing, unlike one with an empty text', () => {
    expect(csv([[null, '']])).toBe('\uFEFF,""\r\n');
  });
});

describe('a text that a spreadsheet would run', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1', "'=1"])(
    'gets an apostrophe: %j',
    (text) => {
      const [[made = ''] = []] = read(csv([[text]]));
      expect(made).toBe(`'${text}`);
    },
  );

  it.each(['1-1', 'a=b', '’tis so', "'tis so", '— so it is', '“=1”', '(=1)'])(
    'does not: %j',
    (text) => {
      expect(read(csv([[text]]))).toEqual([[text]]);
    },
  );

  it('does not where it is a number', () => {
    expect(csv([[-3]])).toBe('\uFEFF-3\r\n');
  });
});
