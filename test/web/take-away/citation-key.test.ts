import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Citation } from '../../../src/asking.ts';
import { bibtex } from '../../../web/take-away/bibtex.ts';
import { citationKeys } from '../../../web/take-away/citation-key.ts';
import { quotationDocument } from '../../../web/take-away/export-document.ts';
import { AROUND, anyCitation } from './any-answer.ts';

const ONE = {
  kind: 'transcript',
  speaker: 'Teodora Jaśmińska',
  label: null,
  year: 2018,
  session: 'ws65~1',
  turn: 4,
} as Citation;

describe('the keys of a bibliography', () => {
  it('say who, when and where', () => {
    expect(citationKeys([ONE])).toEqual(['jasminska-2018-ws65-1-t4']);
    expect(citationKeys([{ ...ONE, speaker: null, year: null }])).toEqual(['ws65-1-t4']);
  });

  it('take no heading of a report for a name', () => {
    const heading = { ...ONE, kind: 'report' as const, speaker: null, label: 'The Way Forward' };
    expect(citationKeys([heading])).toEqual(['report-2018-ws65-1-t4']);
    expect(citationKeys([{ ...heading, kind: 'transcript' }])).toEqual(['forward-2018-ws65-1-t4']);
  });

  it('are numbered where they would be alike, also where one looks like a numbered one', () => {
    const twin = { ...ONE, session: 'ws65~1-t4', turn: 2 };
    expect(citationKeys([ONE, ONE, ONE])).toEqual([
      'jasminska-2018-ws65-1-t4',
      'jasminska-2018-ws65-1-t4-2',
      'jasminska-2018-ws65-1-t4-3',
    ]);
    expect(new Set(citationKeys([ONE, twin, ONE, twin])).size).toBe(4);
  });

  it('are of letters, digits and hyphens alone, and no two alike', () => {
    fc.assert(
      fc.property(fc.array(anyCitation, { maxLength: 6 }), (citations) => {
        const keys = citationKeys([...citations, ...citations]);
        for (const key of keys) expect(key).toMatch(/^[a-z0-9-]+$/u);
        expect(new Set(keys).size).toBe(2 * citations.length);
      }),
    );
  });
});

describe('BibTeX', () => {
  it('has as many braces that open as close, since BibTeX counts those behind a backslash too', () => {
    fc.assert(
      fc.property(anyCitation, (citation) => {
        const text = bibtex(quotationDocument(citation, '0123456789ab', AROUND));
        let depth = 0;
        for (const sign of text) {
          if (sign === '{') depth += 1;
          if (sign === '}') depth -= 1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });
});
