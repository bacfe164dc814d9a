import { expect, test } from 'vitest';
import {
  difference,
  differenceWithInterval,
  figure,
  withInterval,
} from '../../src/evaluate/figure-text.ts';
import { markdownTable } from '../../src/evaluate/markdown-table.ts';

test.each([
  [0.5344, '.534'],
  [0.5346, '.535'],
  [0, '.000'],
  [1, '1.000'],
  [-0.0121, '−.012'],
  [-0.0001, '.000'],
  [null, '–'],
])('%s reads %s', (value, expected) => {
  expect(figure(value)).toBe(expected);
});

test('a difference carries its sign', () => {
  expect([difference(0.018), difference(-0.018), difference(0)]).toEqual([
    '+.018',
    '−.018',
    '+.000',
  ]);
});

test('an interval stands behind its mean', () => {
  const estimate = { mean: 0.1, low: -0.2, high: 0.3 };
  expect(withInterval(estimate)).toBe('.100 [−.200, .300]');
  expect(differenceWithInterval(estimate)).toBe('+.100 [−.200, +.300]');
});

test('a table is padded to its widest cells', () => {
  expect(
    markdownTable(
      ['system', 'n'],
      [
        ['BM25', '1.000'],
        ['dense, fused', ''],
      ],
    ),
  ).toBe(
    [
      '| system       | n     |',
      '| ------------ | ----- |',
      '| BM25         | 1.000 |',
      '| dense, fused |       |',
      '',
    ].join('\n'),
  );
});
