import { describe, expect, test } from 'vitest';
import { contextClause } from '../../src/retrieve/context-clause.ts';

const clauseOf = (query: string) => {
  const clause = contextClause(query);
  return clause && query.slice(clause.start, clause.end);
};

describe('the clause that tells the occasion', () => {
  test.each([
    ['What did she think of rubber when discussing the case?', 'when discussing the case?'],
    ['Why did they object while talking about fees?', 'while talking about fees?'],
    ['What was promised during the debate on fees?', 'during the debate on fees?'],
    ['What did Roe say in the discussion of cables?', 'in the discussion of cables?'],
    ['What was said when they presented the plan?', 'when they presented the plan?'],
    ['Who pays, according to the chair?', 'according to the chair?'],
    ['During the debate on fees, what was promised?', 'During the debate on fees'],
    ['And according to Roe, who pays?', 'according to Roe'],
  ])('%j: %j', (query, clause) => {
    expect(clauseOf(query)).toBe(clause);
  });

  test.each([
    'What was said about fees?',
    'When was the plan presented?',
    'Summarize the discussion about fees.',
    'According to the chair who pays?',
    'During the debate on fees,',
    'wheneverything is discussed',
    'What changes when Italy joins?',
    'What is lost while health workers strike?',
    '',
  ])('there is none in %j', (query) => {
    expect(clauseOf(query)).toBeNull();
  });
});
