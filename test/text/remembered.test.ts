import { expect, test } from 'vitest';
import { remembered } from '../../src/text/remembered.ts';

test('makes the same of a word as ever, and makes it once', () => {
  const made: string[] = [];
  const loud = remembered((word) => {
    made.push(word);
    return word.toUpperCase();
  });
  expect(['a', 'b', 'a', '', ''].map(loud)).toEqual(['A', 'B', 'A', '', '']);
  expect(made).toEqual(['a', 'b', '']);
});

test('forgets after a hundred thousand words, and is right all the same', () => {
  let made = 0;
  const same = remembered((word) => {
    made += 1;
    return word;
  });
  for (let i = 0; i <= 100_000; i++) same(String(i));
  expect(same('0')).toBe('0');
  expect(made).toBe(100_002);
});
