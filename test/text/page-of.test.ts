import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageOf } from '../../src/text/page-of.ts';

describe('pages of a list', () => {
  test('together hold every item once, in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(), { maxLength: 50 }),
        fc.integer({ min: 1, max: 9 }),
        (all, size) => {
          const { pages } = pageOf(all, 1, size);
          const shown = Array.from({ length: pages }, (_, at) => pageOf(all, at + 1, size));
          expect(shown.flatMap(({ items }) => items)).toEqual(all);
          for (const { items, before } of shown)
            expect(all.slice(before, before + size)).toEqual(items);
        },
      ),
    );
  });

  test.each([
    [0, 1, { items: [], page: 1, pages: 1, before: 0 }],
    [5, 2, { items: [3, 4], page: 2, pages: 2, before: 3 }],
    [5, 99, { items: [3, 4], page: 2, pages: 2, before: 3 }],
    [6, 2, { items: [3, 4, 5], page: 2, pages: 2, before: 3 }],
  ])('of %i items the page %i of three each', (many, wanted, expected) => {
    expect(pageOf([...Array(many).keys()], wanted, 3)).toEqual(expected);
  });
});
