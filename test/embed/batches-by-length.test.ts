import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchesByLength } from '../../src/embed/batches-by-length.ts';

describe('batchesByLength', () => {
  it('hands on every text once, with its place, in batches of the size at most', () =>
    fc.assert(
      fc.property(fc.array(fc.string()), fc.integer({ min: 1, max: 9 }), (texts, size) => {
        const batches = batchesByLength(texts, size);
        expect(batches).toHaveLength(Math.ceil(texts.length / size));
        expect(Math.max(0, ...batches.map((batch) => batch.length))).toBeLessThanOrEqual(size);
        const back = batches.flat().sort((one, other) => one.place - other.place);
        expect(back).toEqual(texts.map((text, place) => ({ place, text })));
      }),
    ));

  it('puts texts of like length together', () => {
    const batches = batchesByLength(['aaaa', 'b', 'ccc', 'dd'], 2);
    expect(batches.map((batch) => batch.map(({ text }) => text))).toEqual([
      ['b', 'dd'],
      ['ccc', 'aaaa'],
    ]);
  });
});
