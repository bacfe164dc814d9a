import { describe, expect, it } from 'vitest';
import {
  writtenNumber,
  writtenPage,
  writtenText,
  writtenTexts,
} from '../../src/serve/query/written.ts';

describe('what was written into a form', () => {
  it('is every filled text without white space around it', () => {
    expect(writtenTexts({ q: [' cables ', '', ' ', 'MAG'] }, 'q')).toEqual(['cables', 'MAG']);
    expect(writtenTexts({ q: 'cables' }, 'q')).toEqual(['cables']);
    expect(writtenTexts({}, 'q')).toEqual([]);
  });

  it('is no object that a query string can make', () => {
    expect(writtenTexts({ q: { toString: 'x' } }, 'q')).toEqual([]);
    expect(writtenText({ q: [{}, 'cables'] }, 'q', 9)).toBe('cables');
  });

  it('is nothing where one is asked for and several came', () => {
    expect(writtenText({ q: ['cables', 'MAG'] }, 'q', 9)).toBe('');
    expect(writtenNumber({ n: ['1', '2'] }, 'n')).toBe(null);
  });

  it('is cut where it is too long', () => {
    expect(writtenText({ q: 'cables' }, 'q', 3)).toBe('cab');
  });

  it.each([
    ['3', 3],
    [' 3 ', 3],
    ['-3', null],
    ['3.5', null],
    ['1e3', null],
    ['', null],
    ['9'.repeat(16), null],
  ])('is a number only where digits alone are written: %j', (n, expected) => {
    expect(writtenNumber({ n }, 'n')).toBe(expected);
  });

  it('is a page from 1', () => {
    expect(['0', '2', 'x'].map((page) => writtenPage({ page }))).toEqual([1, 2, 1]);
  });
});
