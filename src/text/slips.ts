import { distance } from 'fastest-levenshtein';

export { distance as editDistance };

/** Letters a word needs before one slip, or two, may be forgiven: short words are all near to others. */
const ONE_SLIP_LETTERS = 5;
const TWO_SLIPS_LETTERS = 9;

/** How many letters may be wrong, missing or too many in a word so long. */
function slipsAllowed(letters: number): number {
  if (letters < ONE_SLIP_LETTERS) return 0;
  return letters < TWO_SLIPS_LETTERS ? 1 : 2;
}

/** Two letters typed the other way round are one slip (F. Damerau, "A technique for computer detection …", 1964). */
function isSwap(said: string, meant: string): boolean {
  if (said.length !== meant.length) return false;
  const at = [...said].findIndex((letter, i) => letter !== meant[i]);
  const swapped = said.slice(0, at) + (said[at + 1] ?? '') + (said[at] ?? '') + said.slice(at + 2);
  return swapped === meant;
}

/**
 * How many slips (V. Levenshtein, "Binary codes capable of correcting deletions, insertions, and reversals", 1966) lie
 * between a word and what it may have been meant for, or null where they are too many for a word so long.
 */
export function slipsBetween(said: string, meant: string): number | null {
  const allowed = slipsAllowed(said.length);
  if (allowed === 0 || Math.abs(said.length - meant.length) > allowed) return null;
  const slips = distance(said, meant);
  if (slips === 2 && isSwap(said, meant)) return 1;
  return slips <= allowed ? slips : null;
}

/** Slips as a share of the longer text's letters, 0 to 1. */
export const slipShare = (a: string, b: string): number =>
  distance(a, b) / Math.max(1, a.length, b.length);
