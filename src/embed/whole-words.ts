/** A token that begins a word: as it is in WordPiece, behind `▁` in SentencePiece, behind `Ġ` in byte-level BPE. */
const LEADS = ['▁', 'Ġ'];
const LETTERS = /^[\p{L}\p{N}]+$/u;

/** The words that a tokeniser has whole, in lower case: most real words, and hardly a slip. */
export function wholeWords(tokens: readonly string[]): ReadonlySet<string> {
  const isLed = tokens.some((token) => LEADS.includes(token.slice(0, 1)));
  const led = isLed
    ? tokens.filter((token) => LEADS.includes(token.slice(0, 1))).map((token) => token.slice(1))
    : tokens;
  return new Set(led.filter((token) => LETTERS.test(token)).map((token) => token.toLowerCase()));
}
