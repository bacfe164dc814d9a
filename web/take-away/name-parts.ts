import type { Citation } from '../../src/serve/contract.ts';

/** A person's name for a bibliography: in two parts only where the record itself shows which is which. */
export type NameParts =
  | { readonly family: string; readonly given: string }
  | { readonly literal: string };

/**
 * Who is the author of these words; null where nobody is. The person that a report tells of has not written it, and the
 * record does not say who has.
 *
 * `Zhao Houlin` and `Jane Roe` do not show which word is the family's. A label does that prints a comma (`Roe, Jane`) or
 * the family's name alone in capitals (`Jane ROE`, `ZHAO Houlin`, as the United Nations do); else the name stays whole.
 */
export function authorOf({ kind, speaker, label }: Citation): NameParts | null {
  if (kind !== 'transcript') return null;
  const name = speaker ?? label;
  if (name === null) return null;
  return partsIn(name) ?? partsLike(label, name) ?? { literal: name };
}

interface Parts {
  readonly family: string;
  readonly given: string;
}

function partsIn(printed: string): Parts | null {
  const [family = '', given = '', ...more] = printed.split(/,\s*/u).map((part) => part.trim());
  if (family !== '' && given !== '' && more.length === 0) return { family, given };
  return null;
}

/** The words of the name, cut where the label shows it: both have the same words in the same order. */
function partsLike(label: string | null, name: string): Parts | null {
  const printed = words(label ?? '');
  const named = words(name);
  if (printed.length < 2 || printed.length !== named.length) return null;
  if (!printed.every((word, at) => same(word, named[at] ?? ''))) return null;
  const capitals = printed.map(isInCapitals);
  const firstSmall = capitals.indexOf(false);
  const firstCapital = capitals.indexOf(true);
  if (firstSmall < 0 || firstCapital < 0) return null;
  const cut = Math.max(firstSmall, firstCapital);
  if (capitals.slice(cut).some((is) => is !== capitals[cut])) return null;
  const [before, after] = [named.slice(0, cut).join(' '), named.slice(cut).join(' ')];
  return firstCapital === 0 ? { family: before, given: after } : { family: after, given: before };
}

const words = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');

const same = (one: string, other: string): boolean => folded(one) === folded(other);

function folded(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** An initial (`J.`) is a capital whichever part it is of, so that it shows nothing. */
function isInCapitals(word: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{M}'’-]+$/u.test(word);
}
