import fc from 'fast-check';
import type { PassageWords } from '../../src/chunk/passage-words.ts';
import { sessionTerms } from '../../src/chunk/session-terms.ts';
import { WordIndex } from '../../src/retrieve/word-index.ts';
import { stem, words } from '../../src/text/words.ts';

/** Small collections of few words, in which everything can be counted by looking. */

export type SaidSession = readonly PassageWords[];

export const WORDS = ['harbour', 'permits', 'boats', 'post', 'sea', 'chair'];
const said = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((list) => list.join(' '));
const part = fc.record({
  label: fc.constantFrom(null, 'CHAIR', 'HARBOUR BOARD'),
  words: fc.nat(20),
});
export const sessions: fc.Arbitrary<readonly SaidSession[]> = fc.array(
  fc.array(fc.record({ body: said, parts: fc.array(part, { maxLength: 3 }) }), { maxLength: 9 }),
  { maxLength: 4 },
);
export const query = fc.uniqueArray(fc.constantFrom(...WORDS), { maxLength: 4 });

export const indexOf = (said: readonly SaidSession[]): WordIndex =>
  new WordIndex(said.map((session) => sessionTerms(session)));

export const termsOf = (index: WordIndex, asked: readonly string[]): readonly number[] =>
  asked.flatMap((word) => index.term(stem(word)) ?? []);

export const stems = (text: string): readonly string[] => words(text).map(stem);

export const count = (held: readonly string[], term: string): number =>
  held.filter((one) => one === term).length;

/** BM25 as its formula says, over texts that are lists of stems. */
export function naiveBm25(
  texts: readonly (readonly string[])[],
  asked: readonly string[],
): readonly number[] {
  const average = texts.reduce((sum, { length }) => sum + length, 0) / Math.max(1, texts.length);
  return texts.map((text) =>
    asked.reduce((sum, term) => {
      const tf = count(text, term);
      if (tf === 0) return sum;
      const holding = texts.filter((other) => other.includes(term)).length;
      const idf = Math.log(1 + (texts.length - holding + 0.5) / (holding + 0.5));
      return (
        sum + (idf * tf * (1.2 + 1)) / (tf + 1.2 * (1 - 0.75 + (0.75 * text.length) / average))
      );
    }, 0),
  );
}
