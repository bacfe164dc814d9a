import { describe, expect, it } from 'vitest';
import type { FileReport } from '../../../src/serve/contract.ts';
import { namesText, reportText, sizeText } from '../../../web/text/collection-text.ts';

const file = (outcome: FileReport['outcome']): FileReport => ({
  file: 'a.txt',
  outcome,
  reason: null,
  sessions: [],
});

describe('the texts of an upload', () => {
  it.each([
    [[], 'Nothing was added'],
    [['added'], '1 record added'],
    [['added', 'added', 'skipped'], '2 records added, 1 file not added'],
    [['changed', 'unchanged', 'corrections'], '1 replaced, 1 here already, 1 file of corrections'],
    [['skipped', 'skipped'], '2 files not added'],
  ] as const)('tell %j as %s', (outcomes, text) => {
    expect(reportText({ files: outcomes.map(file) })).toBe(text);
  });

  it.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1_000, '1.0 kB'],
    [12_345, '12 kB'],
    [33_554_432, '34 MB'],
    [5_000_000_000_000, '5000 GB'],
  ])('tell %d bytes as %s', (bytes, text) => {
    expect(sizeText(bytes)).toBe(text);
  });

  it('name some speakers and count the others', () => {
    expect(namesText(['A', 'B'], 2)).toBe('A, B');
    expect(namesText(['A', 'B', 'C', 'D'], 2)).toBe('A, B and 2 more');
  });
});
