import { describe, expect, it } from 'vitest';
import { questionTokens } from '../../src/understand/question-tokens.ts';
import { unknownName } from '../../src/understand/unknown-name.ts';

const unknown = (question: string) => unknownName(questionTokens(question));

describe('a name that the records do not hold', () => {
  it.each([
    ['What did Jane Roe say about data?', 'Jane Roe'],
    ['What does Jane Roe think?', 'Jane Roe'],
    ['What did Dr. Roe say?', 'Dr Roe'],
    ['According to Jane Roe, what is fair?', 'Jane Roe'],
    ["What is Jane Roe's view of data?", 'Jane Roe'],
    ['What was said by Jane Roe?', 'Jane Roe'],
    ['What Did Jane Roe Say About Data?', 'Jane Roe'],
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
    "What about Europe's borders?",
    'A book by Karl Marx',
    'what did jane roe say',
  ])('nobody: %s', (question) => {
    expect(unknown(question)).toBeNull();
  });
});
