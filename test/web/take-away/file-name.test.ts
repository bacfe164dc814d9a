import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../../web/take-away/file-name.ts';

describe('the name of a file', () => {
  it('says what is in it, and the day', () => {
    expect(fileName('What did X say?', '2026-11-22', 'bib')).toBe(
      'rapporteur-what-did-x-say-2026-11-22.bib',
    );
    expect(fileName('Teodora Jaśmińska: “A/B”', '2026-11-22', 'md')).toBe(
      'rapporteur-teodora-jasminska-a-b-2026-11-22.md',
    );
  });

  it('is one that every file system takes, and not long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const name = fileName(title, '2026-11-22', 'ris');
        expect(name).toMatch(/^rapporteur(?:-[\p{L}\p{N}]+)*-2026-11-22\.ris$/u);
        // 60 characters of the title, and what stands around it.
        expect(name.length).toBeLessThanOrEqual(
          'rapporteur-'.length + 60 + '-2026-11-22.ris'.length,
        );
      }),
    );
  });

  it('is cut between words', () => {
    const name = fileName('word '.repeat(40), '2026-11-22', 'csv');
    // Twelve words of four letters with eleven hyphens are 59 characters; a thirteenth would pass 60.
    expect(name).toBe(`rapporteur${'-word'.repeat(12)}-2026-11-22.csv`);
  });
});
