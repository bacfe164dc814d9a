import { expect, test } from 'vitest';
import { fallenBelow } from '../../src/evaluate/fallen-below.ts';
import { floorsFor } from '../../src/evaluate/floors.ts';

test('a figure at its floor stands; one under it, or not measured, has fallen', () => {
  const figures = { first: { MRR: 0.5, 'S@5': 0.69, other: 0 }, second: { MRR: null } };
  const floors = { first: { MRR: 0.5, 'S@5': 0.7 }, second: { MRR: 0.1 }, third: { MRR: 0.2 } };
  expect(fallenBelow(figures, floors)).toEqual([
    { row: 'first', measure: 'S@5', value: 0.69, floor: 0.7 },
    { row: 'second', measure: 'MRR', value: null, floor: 0.1 },
    { row: 'third', measure: 'MRR', value: null, floor: 0.2 },
  ]);
});

test('train is held to no floor of its own, nor to those of val', () => {
  const rows = (splits: readonly string[]) => Object.keys(floorsFor(splits));
  expect(rows(['train'])).toEqual(['seeds.dev', 'paraphrases.dev']);
  expect(rows(['val', 'train'])).toEqual(rows(['val']));
  expect(rows(['val'])).toContain('val, all sessions, named speakers');
});
