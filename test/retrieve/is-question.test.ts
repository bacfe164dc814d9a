import { describe, expect, test } from 'vitest';
import { isQuestion } from '../../src/retrieve/is-question.ts';

describe('whether a query asks', () => {
  test.each([
    'What did she say about fees',
    'Summarize the debate on fees.',
    'fees for students?',
    '“Why” is a word',
    'According to Roe, who pays',
    ' did they agree ',
  ])('%j does', (query) => {
    expect(isQuestion(query)).toBe(true);
  });

  test.each(['fees, students', 'whatever fees', 'the question of why', 'Roe on fees', '2019', ''])(
    '%j names',
    (query) => {
      expect(isQuestion(query)).toBe(false);
    },
  );
});
