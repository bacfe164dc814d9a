import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wrapped } from '../../../web/charts/wrapped.ts';

describe('lines below a picture', () => {
  test('are no longer than asked, and lose no letter', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1 })),
        fc.integer({ min: 1, max: 30 }),
        (words, most) => {
          const text = words.join(' ');
          const lines = wrapped(text, most);
          expect(lines.every((line) => [...line].length <= most)).toBe(true);
          expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        },
      ),
    );
  });

  test('break between words, and within one only where it is longer than a line', () => {
    expect(wrapped('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrapped('a http://example.org', 10)).toEqual(['a', 'http://exa', 'mple.org']);
    expect(wrapped('', 10)).toEqual([]);
  });
});
