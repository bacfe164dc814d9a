import type { Quoted } from '../answer/cite.ts';
import { quotableParts, withoutDirections } from '../answer/quotable.ts';
import { sentences } from '../chunk/sentences.ts';
import type { Span, Turn } from '../domain.ts';
import { countWords } from '../text/words.ts';
import type { Attended } from './turns-of.ts';

/** Fewer are a greeting or a thank-you. */
const WORDS_MIN = 8;

type End = 'first' | 'last';

const from = <T>(end: End, list: readonly T[]): readonly T[] =>
  end === 'first' ? list : list.toReversed();

function quotationIn(text: string, turn: Turn, end: End): Span | null {
  for (const sentence of from(end, sentences(text, turn))) {
    for (const part of from(end, quotableParts(text, sentence))) {
      const said = withoutDirections(text, part);
      if (said !== null && countWords(text.slice(said.start, said.end)) >= WORDS_MIN) return said;
    }
  }
  return null;
}

function quoted(attended: readonly Attended[], end: End): Quoted | null {
  for (const { text, own } of from(end, attended)) {
    for (const turn of from(end, own)) {
      const span = quotationIn(text, turn, end);
      if (span !== null) return { turn, span };
    }
  }
  return null;
}

/**
 * The first or the last sentence of the person's that says something, by date; of sessions without a year only where
 * no other has one. Null where there is none.
 */
export function firstQuotation(attended: readonly Attended[], end: End): Quoted | null {
  const spoken = attended.filter(({ session }) => session.kind === 'transcript');
  const dated = spoken.filter(({ session }) => session.year !== null || session.date !== null);
  return quoted(dated, end) ?? quoted(spoken, end);
}
