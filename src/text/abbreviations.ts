const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof st sr jr hon amb vs fig gen sen rep inc ltd co corp gov u.n u.s u.k e.g i.e'.split(
    ' ',
  ),
);
/** Characters before a full stop in which an abbreviation is looked for. */
const LETTERS_BEFORE_STOP = 12;

/**
 * Whether the full stop at a place ends an abbreviation or an initial and no sentence: `Mr. Liu`, `St. Amour`,
 * `D. Roe`, `No. 5`; but `I say no. We go on`.
 */
export function endsAbbreviation(text: string, stop: number): boolean {
  if (text[stop] !== '.') return false;
  const before = text.slice(Math.max(0, stop - LETTERS_BEFORE_STOP), stop);
  const word = /[\p{L}.]+$/u.exec(before)?.[0].toLowerCase() ?? '';
  if (word === 'no') return /^\s*\d/u.test(text.slice(stop + 1, stop + 1 + LETTERS_BEFORE_STOP));
  return ABBREVIATIONS.has(word) || /^\p{L}$/u.test(word);
}
