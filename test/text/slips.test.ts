import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slipShare, slipsBetween } from '../../src/text/slips.ts';

describe('slips between two words', () => {
  it('are counted within a bound that grows with the word', () => {
    // One letter too many in ten, one left out in eight.
    expect(slipsBetween('multistakkeholder', 'multistakeholder')).toBe(1);
    expect(slipsBetween('kleinachter', 'kleinwachter')).toBe(1);
    // Two wrong letters are forgiven from nine letters on, and not before.
    expect(slipsBetween('goverment', 'governments')).toBe(2);
    expect(slipsBetween('bordrs', 'orders')).toBe(null);
  });

  it('forgive two letters typed the other way round as one', () => {
    expect(slipsBetween('pirvacy', 'privacy')).toBe(1);
    expect(slipsBetween('pirvcay', 'privacy')).toBe(null);
  });

  it('are none in a word of four letters, which is near to many others', () => {
    expect(slipsBetween('mesh', 'mess')).toBe(null);
  });

  it('are 0 for the word itself, where it is long enough to tell', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{5,12}$/), (word) => {
        expect(slipsBetween(word, word)).toBe(0);
        expect(slipShare(word, word)).toBe(0);
      }),
    );
  });

  it('are a share of the longer word', () => {
    // `licesense` and `license` differ by two of nine letters.
    expect(slipShare('licesense', 'license')).toBe(2 / 9);
    expect(slipShare('', '')).toBe(0);
  });
});
