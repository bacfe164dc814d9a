import { PARTICLES } from './name.ts';

/** Letters of a surname below which initials before it tell too little: `J. Li`. */
const SURNAME_LETTERS_MIN = 3;

/** Initials printed behind the surname are moved before it: `ROE J.` → `j roe`. */
function initialsFirst(words: readonly string[]): readonly string[] {
  const last = words.findLastIndex((word) => word.length > 1);
  return last < 0 ? words : [...words.slice(last + 1), ...words.slice(0, last + 1)];
}

const isInitialOf = (initial: string, word: string) =>
  initial.length === 1 && word.length > 1 && word.startsWith(initial) && !PARTICLES.has(word);

/** Places of the longer name's words that the shorter's stand for, in order; null where one stands for none. */
function places(short: readonly string[], long: readonly string[]): readonly number[] | null {
  const found: number[] = [];
  for (const word of short) {
    const after = (found.at(-1) ?? -1) + 1;
    const at = long.findIndex(
      (full, i) => i >= after && (full === word || isInitialOf(word, full)),
    );
    if (at < 0) return null;
    found.push(at);
  }
  return found[0] === 0 ? found : null;
}

export interface Shortening {
  readonly because: 'initials' | 'middle-names';
  /** Two words without the longer name's last one may be a first name alone: `Jean Paul` of `Jean Paul Roe`. */
  readonly isFirstNames: boolean;
}

/**
 * How one name may be a shorter form of another, or null: `J. Roe`, `Jane Roe`, `J. M. Roe` of `Jane Mary Roe`. The
 * first words agree, the order is kept, and initials need the same surname behind them.
 */
export function shortening(name: readonly string[], long: readonly string[]): Shortening | null {
  const short = initialsFirst(name);
  const found = places(short, long);
  if (!found || short.length > long.length || short.length < 2) return null;
  const spelledOut = short.filter((word, i) => word !== long[found[i] ?? -1]).length;
  if (spelledOut === 0 && short.length === long.length) return null;
  const keepsLast = found.at(-1) === long.length - 1;
  const surname = short.at(-1) ?? '';
  if (short.some((word) => word.length === 1)) {
    const isSafe = keepsLast && surname.length >= SURNAME_LETTERS_MIN && surname === long.at(-1);
    return isSafe ? { because: 'initials', isFirstNames: false } : null;
  }
  return { because: 'middle-names', isFirstNames: short.length === 2 && !keepsLast };
}
