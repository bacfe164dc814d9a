import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotedWords } from '../../../src/answer/verdict/quoted-words.ts';
import { writtenAlike } from '../../../src/answer/verdict/written-alike.ts';

const read = (text: string) => quotedWords(text, { start: 0, end: text.length });
const alike = (given: string, said: string) => {
  const written = writtenAlike(read(given), read(said));
  return [written.given, written.said].map((words) => words.map(({ folded }) => folded).join(' '));
};

describe('writtenAlike', () => {
  it.each([
    ['a hyphen', 'multi-stakeholder', 'a multistakeholder model', 'multistakeholder'],
    ['a short part before a hyphen', 'e-mail', 'our email', 'email'],
    ['a space', 'cyber security', 'of cybersecurity', 'cybersecurity'],
    ['a negation', 'we can not', 'you cannot', 'we cannot'],
  ])('makes one word of two that the other text has as one: %s', (...row) => {
    const [, given, said, expected] = row;
    expect(alike(given, said)).toEqual([expected, said]);
    expect(alike(said, given)).toEqual([said, expected]);
  });

  it('puts both together where one text has the word in both forms', () => {
    const said = 'a multi-stakeholder or multistakeholder model';
    const both = 'a multistakeholder or multistakeholder model';
    expect(alike('multi-stakeholder', said)).toEqual(['multistakeholder', both]);
  });

  it.each([
    ['the other has no such word', 'multi-stakeholder', 'stakeholder', 'multi stakeholder'],
    ['a part is short', 'in formation', 'information', 'in formation'],
    ['both have it as two words', 'will pay', 'they will pay', 'will pay'],
  ])('leaves words apart where %s', (...row) => {
    const [, given, said, expected] = row;
    expect(alike(given, said)[0]).toBe(expected);
  });

  const word = fc.constantFrom('can', 'not', 'cannot', 'able', 'notable', 'frame', 'works');
  it('changes no letter, and brings in no difference between equal texts', () =>
    fc.assert(
      fc.property(fc.array(word), fc.array(word), (given, said) => {
        const written = alike(given.join(' '), said.join(' '));
        expect(written.map((text) => text.replaceAll(' ', ''))).toEqual([
          given.join(''),
          said.join(''),
        ]);
        const [one, other] = alike(given.join(' '), given.join(' '));
        expect(one).toBe(other);
      }),
    ));
});
