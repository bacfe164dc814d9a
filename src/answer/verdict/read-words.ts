import type { Span } from '../../domain.ts';
import { directionsIn } from '../quotable.ts';
import { type QuotedWord, quotedWords } from './quoted-words.ts';

/** The words of a part of a text: all that are printed, and those that were spoken, which stage directions are not. */
export interface ReadWords {
  readonly text: string;
  readonly printed: readonly QuotedWord[];
  readonly spoken: readonly QuotedWord[];
}

export function readWords(text: string, span: Span): ReadWords {
  const printed = quotedWords(text, span);
  const directions = directionsIn(text, span);
  const isWithin = (word: Span) =>
    directions.some(({ start, end }) => start <= word.start && word.end <= end);
  const spoken = directions.length === 0 ? printed : printed.filter((word) => !isWithin(word));
  return { text, printed, spoken };
}

export const wholeOf = (text: string): Span => ({ start: 0, end: text.length });
export const foldsOf = (words: readonly QuotedWord[]): readonly string[] =>
  words.map(({ folded }) => folded);

/** From the beginning of one word to the end of another. */
export function spanOf(words: readonly QuotedWord[], first: number, count: number): Span {
  const [from, to] = [words[first], words[first + count - 1]];
  return { start: from?.start ?? 0, end: to?.end ?? 0 };
}
