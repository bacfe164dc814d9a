export interface Token {
  readonly text: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** First word of the question or of a sentence in it: a capital means nothing there. */
  readonly first: boolean;
}

const TOKEN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’\u2010\u2011-]*/gu;
const POSSESSIVE = /['’]s?$/u;

/** The words of a question as typed, without a possessive ending or a full stop behind. */
export function questionTokens(question: string): readonly Token[] {
  let first = true;
  return [...question.matchAll(TOKEN)].map(({ 0: raw, index }) => {
    const isFirst = first;
    first = /[.!?]\s*$/u.test(raw + question.slice(index + raw.length, index + raw.length + 1));
    const text = raw.replace(/\.+$/u, '').replace(POSSESSIVE, '');
    return { text, capital: /^\p{Lu}/u.test(text), first: isFirst };
  });
}
