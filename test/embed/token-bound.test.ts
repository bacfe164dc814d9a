import { describe, expect, it } from 'vitest';
import { tokensAtMost } from '../../src/embed/token-bound.ts';

// That no text has more tokens than this is tested by the contract's `fits` law.
describe('tokensAtMost', () => {
  it('counts the characters of plain text that are not white space', () => {
    expect(tokensAtMost('I agree.\r\n\tYes')).toBe('Iagree.Yes'.length);
  });

  it('counts four for a unit that may be decomposed', () => {
    expect(tokensAtMost('aé')).toBe(1 + 4);
  });

  it('counts nothing for nothing', () => {
    expect(tokensAtMost('')).toBe(0);
    expect(tokensAtMost(' \n')).toBe(0);
  });
});
