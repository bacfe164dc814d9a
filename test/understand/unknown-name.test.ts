import { describe, expect, it } from 'vitest';
import { questionTokens } from '../../src/understand/question-tokens.ts';
import { unknownName } from '../../src/understand/unknown-name.ts';

const unknown = (question: string) => unknownName(questionTokens(question), false)?.name ?? null;

describe('a name that the records do not hold', () => {
  it.each([
    ['What did Jane Roe say about data?', 'Jane Roe'],
    ['What does Jane Roe think?', 'Jane Roe'],
    ['What did Dr. Roe say?', 'Dr Roe'],
    ['According to Jane Roe, what is fair?', 'Jane Roe'],
    ["What is Jane Roe's view of data?", 'Jane Roe'],
    ['What was said by Jane Roe?', 'Jane Roe'],
    ['What Did Jane Roe Say About Data?', 'Jane Roe'],
    ['List every session where Jane Roe spoke', 'Jane Roe'],
    ['Show everything Jane Roe said', 'Jane Roe'],
    ['What did Jane de la Roe say?', 'Jane de la Roe'],
    ['What did Secretary-General Roe announce?', 'Secretary-General Roe'],
    // As it is once `Doe`, whom the records hold, is taken out.
    ['What did and Jane Roe say?', 'Jane Roe'],
    ['What did Jane Roe and say?', 'Jane Roe'],
  ])('%s', (question, name) => {
    expect(unknown(question)).toBe(name);
  });

  it.each([
    'What was said about Jane Roe?',
    'What did the moderator say?',
    'What did UNESCO say?',
    'What did IFLA say about libraries?',
    'What did China say about sovereignty?',
    'What did the United States propose?',
    'What did Microsoft do about schools?',
    'What did the Dynamic Coalitions say?',
    'Did Geneva host it?',
    'What did Facebook say about privacy?',
    'What does Europe want?',
    'What did Beijing propose?',
    'What did the European Commission announce?',
    "What about Europe's borders?",
    'A book by Karl Marx',
    'what did jane roe say',
  ])('nobody: %s', (question) => {
    expect(unknown(question)).toBeNull();
  });
});

describe('beside somebody known, who are compared', () => {
  const compared = (question: string) => unknownName(questionTokens(question), true)?.name ?? null;

  it.each([
    'Compare and Jane Roe on data',
    'Compare Jane Roe with',
    'Difference between Jane Roe and',
  ])('%s', (question) => {
    expect(compared(question)).toBe('Jane Roe');
  });

  it('names behind the topic are no people', () => {
    expect(compared('Compare on Digital Rights and Open Data')).toBeNull();
  });
});
