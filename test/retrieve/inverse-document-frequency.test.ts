import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inverseDocumentFrequency } from '../../src/retrieve/inverse-document-frequency.ts';

describe('inverse document frequency', () => {
  test('is ln(1 + (N − n + ½) / (n + ½))', () => {
    expect(inverseDocumentFrequency(10, 3)).toBeCloseTo(Math.log(1 + 7.5 / 3.5), 12);
    expect(inverseDocumentFrequency(10, 0)).toBeCloseTo(Math.log(1 + 10.5 / 0.5), 12);
    expect(inverseDocumentFrequency(10, 10)).toBeCloseTo(Math.log(1 + 0.5 / 10.5), 12);
  });

  test('is above zero, and the greater the rarer the word', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (more, fewer) => {
        const passages = 1 + more + fewer;
        const rare = inverseDocumentFrequency(passages, fewer);
        const common = inverseDocumentFrequency(passages, fewer + 1);
        expect(common).toBeGreaterThan(0);
        expect(rare).toBeGreaterThan(common);
      }),
    );
  });
});
