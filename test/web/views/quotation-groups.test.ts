import { describe, expect, it } from 'vitest';
import type { Citation, State } from '../../../src/asking.ts';
import { quotationGroups } from '../../../web/views/quotation-groups.ts';
import { cited, elementsOf, STATE, textOf, withClass } from './answers.ts';

const groups = (citations: readonly Citation[], state: Partial<State> = {}) =>
  quotationGroups(citations, { ...STATE, ...state });
const headings = (citations: readonly Citation[], state?: Partial<State>) =>
  elementsOf(groups(citations, state))
    .filter(({ tag }) => tag === 'h3')
    .map(textOf);
const marks = (citations: readonly Citation[], state?: Partial<State>) =>
  withClass(groups(citations, state), 'n').map(textOf);

const ANN = cited(1);
const BO = cited(2, { speaker: 'Bo Oke' });
const ANN_AGAIN = cited(3, { year: 2020 });
const REPORTED = cited(4, { kind: 'ai-report' });
const UNNAMED = { speaker: null, label: 'MODERATOR' };

describe('the quotations of an answer', () => {
  it('stand under their speaker, whose page the name leads to', () => {
    expect(headings([ANN, BO, ANN_AGAIN])).toEqual(['Ann Lee', 'Bo Oke']);
    expect(marks([ANN, BO, ANN_AGAIN])).toEqual(['[1]', '[3]', '[2]']);
    const [link] = elementsOf(groups([ANN])).filter(({ tag }) => tag === 'a');
    expect(link?.attributes['href']).toBe('/people/Ann%20Lee');
  });

  it('keep a person’s own words apart from those of a report', () => {
    expect(headings([ANN, REPORTED])).toEqual(['Ann Lee', 'Ann Lee, as reported']);
    expect(headings([REPORTED, ANN])).toEqual(['Ann Lee', 'Ann Lee, as reported']);
    const section = cited(5, { speaker: null, label: 'Key points', kind: 'report' });
    expect(headings([section])).toEqual(['Written report: Key points']);
    expect(headings([{ ...section, label: null }])).toEqual(['Written report']);
  });

  it('take the moderators of two sessions for two people', () => {
    const other = cited(2, { ...UNNAMED, session: 'island' });
    expect(headings([cited(1, UNNAMED), other])).toEqual(['MODERATOR', 'MODERATOR']);
    expect(headings([cited(1, UNNAMED), cited(2, UNNAMED)])).toEqual(['MODERATOR']);
    expect(headings([cited(1, { speaker: null, label: null })])).toEqual(['Speaker not named']);
  });
});

describe('the quotations of a timeline', () => {
  it('stand in their order under their years, each with its speaker', () => {
    const timeline = { intent: 'timeline' } as const;
    expect(headings([ANN, BO, ANN_AGAIN], timeline)).toEqual(['2018', '2020']);
    expect(marks([ANN, BO, ANN_AGAIN], timeline)).toEqual(['[1]', '[2]', '[3]']);
    expect(withClass(groups([ANN, BO], timeline), 'speaker').map(textOf)).toEqual([
      'Ann Lee',
      'Bo Oke',
    ]);
    expect(headings([cited(1, { year: null })], timeline)).toEqual(['date unknown']);
  });
});

describe('the quotations of people compared', () => {
  const compare = { intent: 'compare', speakers: ['Bo Oke', 'Ann Lee', 'Cy Ray'] } as const;

  it('stand in a column each, as they were asked about, the silent one’s too', () => {
    const columns = withClass(groups([ANN, BO, ANN_AGAIN, REPORTED], compare), 'column');
    expect(columns.map((column) => withClass(column, 'quotation').length)).toEqual([1, 3, 0]);
    expect(headings([ANN, BO], compare)).toEqual(['Bo Oke', 'Ann Lee', 'Cy Ray']);
    expect(textOf(columns[2] ?? null)).toContain('Nothing on this by Cy Ray.');
  });

  it('need two to stand side by side', () => {
    expect(withClass(groups([ANN], { ...compare, speakers: ['Ann Lee'] }), 'column')).toEqual([]);
  });
});
