import { describe, expect, test } from 'vitest';
import { LabelIndex } from '../../src/retrieve/label-index.ts';
import { PlaceRanges } from '../../src/retrieve/place-ranges.ts';
import { queryWords } from '../../src/retrieve/query-words.ts';

const LABELS = ['ANN LEE', 'TOM LEE', 'GRAD C', 'PROJECT MANAGER', 'THE CHAIR (HON. MARK ROE)'];
const parts = LABELS.map((label, turn) => [{ turn, label, words: 10 }]);
const index = new LabelIndex(parts, new PlaceRanges([0], parts.length));
const meant = (query: string, among: readonly string[] | null = null) => {
  const found = index.meant(queryWords(query), among && new Set(among));
  return { ...found, labels: LABELS.filter(found.isMeant) };
};

describe('the labels that a query speaks of', () => {
  test.each<[string, readonly string[]]>([
    ['What did Ann Lee say about fees?', ['ANN LEE']],
    ['What did Ann say?', ['ANN LEE']],
    ['What did C think about the digits?', ['GRAD C']],
    ['What did the project manager think?', ['PROJECT MANAGER']],
    ['What did Hon. Mark Roe ask?', ['THE CHAIR (HON. MARK ROE)']],
    ['What did Lee say?', ['ANN LEE', 'TOM LEE']],
  ])('%j: %j', (query, labels) => {
    expect(meant(query).labels).toEqual(labels);
  });

  test.each([
    'What was said about the project?',
    'What did the minister say?',
    'who is right, honourable lady?',
    'What was c about?',
    'Was a mark left?',
    '',
  ])('none in %j', (query) => {
    expect(meant(query).labels).toEqual([]);
    expect(meant(query).words.size).toBe(0);
  });

  test('likeness is the share of the best, weighed by how few labels bear the word', () => {
    // `ann` is borne by one of five labels, `lee` by two.
    const [ann, lee] = [Math.log(1 + 5 / 1), Math.log(1 + 5 / 2)];
    const { likeness } = meant('What did Ann Lee say?');
    expect(likeness('ANN LEE')).toBe(1);
    expect(likeness('TOM LEE')).toBeCloseTo(lee / (ann + lee), 12);
    expect(likeness('GRAD C')).toBe(0);
    expect(likeness(null)).toBe(0);
  });

  test('only labels of the scope are looked at', () => {
    expect(meant('What did Ann Lee say?', ['TOM LEE']).likeness('TOM LEE')).toBe(1);
    expect(meant('What did Ann Lee say?', ['GRAD C']).labels).toEqual([]);
  });

  test('tells which of the query’s words are names', () => {
    expect([...meant('What did Ann Lee say about fees?').words]).toEqual(['ann', 'lee']);
  });
});
