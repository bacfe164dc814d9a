import type { Span } from '../domain.ts';
import { endsAbbreviation } from '../text/abbreviations.ts';

/** A word of a question, with where it stands in it. */
export interface Token extends Span {
  readonly text: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** First word of the question or of a sentence in it: a capital means nothing there. */
  readonly first: boolean;
  /** Stands right behind the word before it, with nothing but spaces between. */
  readonly adjoins: boolean;
  /** Was typed with a possessive ending: `Roe's`, `speakers'`. */
  readonly possessive: boolean;
}

const TOKEN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’\u2010\u2011-]*/gu;
const POSSESSIVE = /['’]s?$/u;

/** Whether a sentence ends where a word ends: `…?` and `… forum.`, but not `St.` or `D.`. */
function endsSentence(question: string, end: number): boolean {
  const at = /[.!?]/.test(question[end] ?? '') ? end : end - 1;
  return /[.!?]/.test(question[at] ?? '') && !endsAbbreviation(question, at);
}

/** The words of a question as typed, without a possessive ending or a full stop behind. */
export function questionTokens(question: string): readonly Token[] {
  let first = true;
  let last = 0;
  return [...question.matchAll(TOKEN)].map(({ 0: raw, index }) => {
    const isFirst = first;
    const adjoins = !isFirst && question.slice(last, index).trim() === '';
    last = index + raw.length;
    first = endsSentence(question, last);
    const bare = raw.replace(/[.\u2010\u2011-]+$/u, '');
    const text = bare.replace(POSSESSIVE, '');
    const possessive = text !== bare;
    const capital = /^\p{Lu}/u.test(text);
    return { text, start: index, end: last, capital, first: isFirst, adjoins, possessive };
  });
}

/** A token's word in lower case; '' where there is none. */
export const lower = (tokens: readonly Token[], at: number): string =>
  tokens[at]?.text.toLowerCase() ?? '';
