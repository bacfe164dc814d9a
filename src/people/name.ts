import { fold } from '../text/fold.ts';
import { words } from '../text/words.ts';
import { withoutRole } from './roles.ts';

/** Printed before a name and no part of it. */
const TITLES = new Set(
  `amb ambassador dame dr excellency hon honorable honourable lady lord madam minister mr mrs ms miss mx prof
professor right rt sen senator sheikh sir`.split(/\s+/),
);
const TITLE_LETTERS = /^(?:h\.?e\.?|his|her)$/iu;
/** Printed behind a name and no part of it: seats and degrees. */
const SUFFIXES = new Set(['am', 'esq', 'kc', 'mep', 'mp', 'ms', 'phd', 'qc', 'td']);
/** Small words inside names, kept small. */
const PARTICLES = new Set(
  'al bin bint da das de del della der des di do dos du el ibn la le van von und y zu zum zur'.split(
    ' ',
  ),
);

const isTitle = (part: string) => {
  const [word, ...more] = words(part);
  return TITLE_LETTERS.test(part) || (word !== undefined && more.length === 0 && TITLES.has(word));
};
const isSuffix = (part: string) => SUFFIXES.has(words(part).join(''));

/** A label's name as printed, without role, titles, bracketed affiliation and degrees; '' where nothing is left. */
export function bareName(label: string): string {
  const parts = withoutRole(label.replace(/\s*[([].*$/su, ''))
    .replace(/\s*,.*$/su, '')
    .split(/\s+/)
    .filter((part) => /[\p{L}]/u.test(part));
  while (parts.length > 1 && isTitle(parts[0] ?? '')) parts.shift();
  while (parts.length > 1 && isSuffix(parts.at(-1) ?? '')) parts.pop();
  return parts.join(' ');
}

/**
 * What two spellings of one name have in common: case, diacritics (`ä`, `ae` and `a` alike), dots and hyphens gone.
 * `Wolfgang Kleinwächter` and `WOLFGANG KLEINWAECHTER` → `wolfgang kleinwachter`.
 */
export function nameKey(name: string): string {
  return words(name)
    .map((word) => word.replace(/(?<=[bcdfghjklmnprstvwz])([aou])e(?=[bcdfghjklmnprstvwz])/g, '$1'))
    .join(' ');
}

/** The words of a name that can stand for it in a question: particles and initials left out. */
export function nameWords(name: string): readonly string[] {
  return nameKey(name)
    .split(' ')
    .filter((word) => word.length > 1 && !PARTICLES.has(word));
}

function capitalise(part: string): string {
  const lower = part.toLowerCase();
  if (PARTICLES.has(fold(lower))) return lower;
  return lower
    .replace(
      /(^|[-'’.])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    )
    .replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}

const isShouted = (name: string) => name === name.toUpperCase();

/** A name printed in capitals, as it would be written: `ARNOLD VAN RHIJN` → `Arnold van Rhijn`. */
export function writtenName(name: string): string {
  if (!isShouted(name)) return name;
  const [first = '', ...rest] = name.split(' ');
  const written = capitalise(first);
  return [written.charAt(0).toUpperCase() + written.slice(1), ...rest.map(capitalise)].join(' ');
}

/** Diacritics and mixed case cannot be made up by a captioner's keyboard: the spelling that has them is the better. */
function spellingRank(spelling: string): readonly number[] {
  const diacritics = spelling.normalize('NFD').match(/\p{M}/gu)?.length ?? 0;
  return [diacritics, isShouted(spelling) ? 0 : 1, spelling.length];
}

/** The best of a person's spellings, written out: most diacritics, then mixed case, then the fullest. */
export function bestSpelling(spellings: readonly string[]): string {
  const better = (a: string, b: string) => {
    const [left, right] = [spellingRank(a), spellingRank(b)];
    const at = left.findIndex((value, i) => value !== right[i]);
    if (at < 0) return a < b ? a : b;
    return (left[at] ?? 0) > (right[at] ?? 0) ? a : b;
  };
  return writtenName(spellings.reduce(better));
}
