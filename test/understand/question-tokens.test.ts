import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionTokens } from '../../src/understand/question-tokens.ts';

const texts = (question: string) => questionTokens(question).map(({ text }) => text);
const firsts = (question: string) =>
  questionTokens(question)
    .filter(({ first }) => first)
    .map(({ text }) => text);

describe('question tokens', () => {
  it('every token stands in the question, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (question) => {
        let at = 0;
        for (const { text } of questionTokens(question)) {
          const found = question.indexOf(text, at);
          expect(found).toBeGreaterThanOrEqual(at);
          at = found + text.length;
        }
      }),
    );
  });

  it('takes possessive endings and full stops off', () => {
    expect(texts("Roe's and speakers’ views, e.g. IGF 2019.")).toEqual(
      'Roe and speakers views e.g IGF 2019'.split(' '),
    );
    expect(questionTokens("Roe's view")[0]?.possessive).toBe(true);
    expect(questionTokens('Roes view')[0]?.possessive).toBe(false);
  });

  it('keeps hyphens and apostrophes inside', () => {
    expect(texts("O'Neill on e-commerce and Jean\u2011Paul")).toEqual([
      "O'Neill",
      'on',
      'e-commerce',
      'and',
      'Jean\u2011Paul',
    ]);
  });

  it('a sentence begins behind a stop, but not behind an initial or a title', () => {
    expect(firsts('Thank you. What did Roe say? And Doe?')).toEqual(['Thank', 'What', 'And']);
    expect(firsts('What did Dr. J. St. Roe say')).toEqual(['What']);
  });

  it('a comma parts words that spaces join', () => {
    const [, second, third] = questionTokens('To Roe, China');
    expect([second?.adjoins, third?.adjoins]).toEqual([true, false]);
  });
});
