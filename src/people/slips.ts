import { editDistance } from '../text/slips.ts';

/** Letters that a word needs before one slip, or two, may be a captioner's. */
const ONE_SLIP_LETTERS = 6;
const TWO_SLIPS_LETTERS = 9;
/** The same for words before the last: given names that differ in a letter are often two (`Marina`, `Martina`). */
const GIVEN_NAME_LETTERS = 8;
/** Letters at the end of a word in which names of different people differ: `Maria`, `Mario`; `Hansen`, `Hanson`. */
const ENDING_LETTERS = 2;

function commonBeginning(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

/** `Christian`, `Christina`: the same but for the ending. */
function differsInEnding(a: string, b: string): boolean {
  const same = commonBeginning(a, b);
  return a.length - same <= ENDING_LETTERS && b.length - same <= ENDING_LETTERS;
}

/** Where two names of as many words differ, or -1: in exactly one word, of the same first letter. */
export function differingWord(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((word, i) => word !== b[i]);
  if (a.length !== b.length || at < 0 || a[at]?.[0] !== b[at]?.[0]) return -1;
  return a.slice(at + 1).every((word, i) => word === b[at + 1 + i]) ? at : -1;
}

/** Whether a captioner's slip may lie between two names: `Roman Kleinwachter`, `Roman Kleinachter`. */
export function isSlip(a: readonly string[], b: readonly string[]): boolean {
  const at = differingWord(a, b);
  const [left = '', right = ''] = [a[at], b[at]];
  const letters = Math.min(left.length, right.length);
  const isSurname = at === a.length - 1;
  if (letters < (isSurname ? ONE_SLIP_LETTERS : GIVEN_NAME_LETTERS)) return false;
  if (differsInEnding(left, right) || !a.some((word, i) => i !== at && word.length > 1))
    return false;
  return editDistance(left, right) <= (isSurname && letters >= TWO_SLIPS_LETTERS ? 2 : 1);
}

/** Whether the slip lies in a word so long that several slips of it may stand beside one another. */
export function isLongSlip(a: readonly string[], b: readonly string[]): boolean {
  const at = differingWord(a, b);
  return Math.min(a[at]?.length ?? 0, b[at]?.length ?? 0) >= TWO_SLIPS_LETTERS;
}

/** A word before the last that is one letter from the other's, however short: `Jun Murai`, `Juni Murai`. */
export function isGivenNameSlip(a: readonly string[], b: readonly string[]): boolean {
  const at = differingWord(a, b);
  const [left = '', right = ''] = [a[at], b[at]];
  const isGiven = at >= 0 && at < a.length - 1;
  return isGiven && Math.min(left.length, right.length) > 1 && editDistance(left, right) === 1;
}

/** Numbers are told apart by every figure. */
const DIGIT = /\d/u;

/** Halves of a word, in the sizes that a word up to two letters shorter or longer has in common with it. */
function halves(word: string): readonly string[] {
  const sizes = [...new Set([0, 1, 2].map((fewer) => Math.floor((word.length - fewer) / 2)))];
  return sizes.flatMap((size) => [`${word.slice(0, size)}-`, `-${word.slice(-size)}`]);
}

/**
 * Names that a slip may lie between share one of these: all words but one, and the beginning or the end of that one. A
 * word with slips in both halves is not looked for.
 */
export function slipKeys(words: readonly string[]): readonly string[] {
  return words.flatMap((word, at) => {
    if (word.length < ONE_SLIP_LETTERS || DIGIT.test(word)) return [];
    const around = words.with(at, '*').join(' ');
    return halves(word).map((half) => `${around}\n${half}`);
  });
}
