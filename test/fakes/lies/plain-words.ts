/**
 * The words of a text as the oracle compares them: lower case, letters and digits alone. It is written apart from
 * src/text/fold.ts, so that a slip there is not made here as well.
 */
export function plainWords(text: string): readonly string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/[\p{M}\u00ad\u200b-\u200d\u2060]/gu, '')
      .replace(/ł/gu, 'l')
      .toLowerCase()
      .replace(/['’‘ʼ]/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The same with single spaces around each, so that whole words are found in it. */
export const spaced = (text: string): string => ` ${plainWords(text).join(' ')} `;

/** Every run of so many words of a text; the whole of a shorter one. */
export function runsOf(text: string, length: number): readonly string[] {
  const words = plainWords(text);
  if (words.length <= length) return [` ${words.join(' ')} `];
  return words
    .slice(0, words.length - length + 1)
    .map((_, from) => ` ${words.slice(from, from + length).join(' ')} `);
}
