import fc from 'fast-check';
import { expect, test } from 'vitest';
import { captions, mutated, scraps } from './arbitrary-record.ts';
import { assertLaws } from './assert-laws.ts';
import { turnsOf } from './turns-of.ts';

test('any text is tiled by its turns and furniture', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), assertLaws));
});

test('so is any text of the shapes’ own pieces', () => {
  fc.assert(fc.property(scraps, assertLaws), { numRuns: 1000 });
});

test('so are well-formed captions after a mutation', () => {
  fc.assert(fc.property(mutated, assertLaws), { numRuns: 1000 });
});

test('captions that were built from turns are read back as those turns', () => {
  fc.assert(
    fc.property(captions, ({ text, turns }) => {
      expect(turnsOf(text)).toEqual(turns);
    }),
    { numRuns: 500 },
  );
});
