import { describe, expect, it } from 'vitest';
import type { Citation } from '../../../src/asking.ts';
import { authorOf } from '../../../web/take-away/name-parts.ts';

const author = (
  speaker: string | null,
  label: string | null,
  kind: Citation['kind'] = 'transcript',
) => authorOf({ speaker, label, kind } as Citation);

describe('the author of a quotation', () => {
  it.each([
    ['Jane Roe', 'Jane ROE', { given: 'Jane', family: 'Roe' }],
    ['Zhao Houlin', 'ZHAO Houlin', { given: 'Houlin', family: 'Zhao' }],
    [
      'Wolfgang Kleinwächter',
      'Wolfgang KLEINWACHTER',
      { given: 'Wolfgang', family: 'Kleinwächter' },
    ],
    ['Jane van den Roe', 'Jane VAN DEN ROE', { given: 'Jane', family: 'van den Roe' }],
    ['Jane X. Roe', 'Jane X. ROE', { given: 'Jane X.', family: 'Roe' }],
    ['Roe, Jane', null, { given: 'Jane', family: 'Roe' }],
  ])('has two parts where the record shows them: %s, printed %s', (speaker, label, parts) => {
    expect(author(speaker, label)).toEqual(parts);
  });

  it.each([
    ['Jane Roe', 'JANE ROE'],
    ['Jane Roe', 'Jane Roe'],
    ['Jane Roe', null],
    ['Jane Roe', 'Some ONE'],
    ['Jane Roe', 'J. ROE'],
    ['Jane Roe Doe', 'JANE Roe DOE'],
    ['Jane Roe', 'ROE'],
    ['a, b, c', null],
  ])('stays whole where it does not: %s, printed %s', (speaker, label) => {
    expect(author(speaker, label)).toEqual({ literal: speaker });
  });

  it('is the label where nobody is named, and nobody where there is none', () => {
    expect(author(null, 'MODERATOR')).toEqual({ literal: 'MODERATOR' });
    expect(author(null, null)).toBeNull();
  });

  it.each(['report', 'ai-report'] as const)('is never the person that a %s tells of', (kind) => {
    expect(author('Jane Roe', 'Jane ROE', kind)).toBeNull();
    expect(author(null, 'Way forward', kind)).toBeNull();
  });
});
