import { fold } from '../text/fold.ts';
import { words } from '../text/words.ts';
import { NEVER_IN_NAMES, OCCUPATIONS, STAGE_WORDS } from './never-in-names.ts';
import { isPlace } from './places.ts';
import { BODY_WORDS, CHAIR_WORDS, ORGANISATIONS, ROLE_WORDS, TITLES } from './role-words.ts';
import { isRole, withoutAffiliation, withoutBracketedTitles, withoutRole } from './roles.ts';

/** `H.E.`, `S.E.`, `S.E.M.`; but `S. E.` may be somebody's initials. */
const TITLE_LETTERS = /^(?:h\.?e\.?|s\.e\.(?:m\.)?)$/iu;
/** Printed behind a name and no part of it: seats and degrees. */
const SUFFIXES = new Set(['am', 'esq', 'kc', 'mep', 'mp', 'ms', 'phd', 'qc', 'td']);
/** Small words inside names, kept small. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'al bin bint da das de del della der des di do dos du el ibn la le van von und y zu zum zur'.split(
    ' ',
  ),
);

const isTitle = (part: string) => {
  const [word, ...more] = words(part);
  return TITLE_LETTERS.test(part) || (word !== undefined && more.length === 0 && TITLES.has(word));
};
/** A degree, or a seat in a parliament, printed behind a name. */
export const isSuffix = (part: string) => SUFFIXES.has(words(part).join(''));

/** A label's name as printed, without role, titles, bracketed affiliation and degrees; '' where nothing is left. */
export function bareName(label: string): string {
  const parts = withoutRole(withoutAffiliation(label))
    .split(/\s+/)
    .filter((part) => /\p{L}/u.test(part));
  while (parts.length > 1 && isTitle(parts[0] ?? '')) parts.shift();
  while (parts.length > 1 && isSuffix(parts.at(-1) ?? '')) parts.pop();
  return parts.join(' ');
}

/** Words of a bracket behind a role that may be a name. */
const BRACKETED_NAME_WORDS_MAX = 5;

/** Whether a bracket holds nothing but a person's full name: not `NEW YORK`, `OFF MICROPHONE`, `FRENCH CHANNEL`. */
function isFullName(inside: string): boolean {
  const parts = inside.split(/\s+/).filter((part) => /\p{L}/u.test(part));
  if (isMononym(inside) || parts.length > BRACKETED_NAME_WORDS_MAX || isPlace(inside)) return false;
  if (isRole(inside) || !parts.every((part) => /^\p{Lu}/u.test(part) || PARTICLES.has(part)))
    return false;
  return !words(inside).some((word) =>
    [NEVER_IN_NAMES, OCCUPATIONS, STAGE_WORDS, ROLE_WORDS, BODY_WORDS, ORGANISATIONS].some((of) =>
      of.has(word),
    ),
  );
}

/**
 * What stands in brackets behind a role, where it names somebody: behind any role after a title (`THE CHAIR (HON. ANA
 * DIAZ (NORTH, LIB.))`), behind that of one person also a full name (`MODERATOR (ANA DIAZ)`); else null.
 */
export function nameInBrackets(label: string): string | null {
  const printed = withoutBracketedTitles(label);
  const at = printed.search(/[([]/u);
  const inside = at < 0 ? '' : printed.slice(at + 1).trim();
  const role = printed.slice(0, at);
  if (inside === '' || !isRole(role)) return null;
  if (isTitle(inside.split(/\s+/)[0] ?? '')) return inside;
  const isOnePersons = words(role).some((word) => CHAIR_WORDS.has(word) || word === 'rapporteur');
  return isOnePersons && isFullName(inside.replace(/[)\]]\s*$/u, '')) ? inside : null;
}

/** The person that a label names, or null where it names none; behind a role, the one in brackets. */
export function namedPerson(label: string): string | null {
  const printed =
    nameInBrackets(label)
      ?.split(/[()[\]]/u)[0]
      ?.trim() ?? label;
  const name = bareName(printed);
  return name === '' || isRole(printed) || isRole(name) ? null : name;
}

/** `ae`, `oe`, `ue` between consonants, as umlauts are typed; but `Michael`, `Joel`, `Miguel`, `Rodriguez`. */
const TYPED_UMLAUT = /(?<=[bcdfghjklmnprstvwz])([aou])e(?=[bcdfghjklmnprstvwz])(?![lz]a?$)/g;

/**
 * What two spellings of one name have in common: case, diacritics (`ä`, `ae` and `a` alike), dots and hyphens gone.
 * `Wolfgang Kleinwächter` and `WOLFGANG KLEINWAECHTER` → `wolfgang kleinwachter`.
 */
export function nameKey(name: string): string {
  return words(fold(name))
    .map((word) => word.replace(TYPED_UMLAUT, '$1'))
    .join(' ');
}

/** Words before a surname that make no name of it with a first name: `ST. AMOUR`, `VAN RHIJN`. */
const SURNAME_PARTICLES = new Set('de del der dos el ibn saint st van von'.split(' '));

/** Whether a name is one word, such as a first name or a surname alone: whoever bears it elsewhere may be another. */
export function isMononym(name: string): boolean {
  const parts = name.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part));
  return parts.filter((part) => !SURNAME_PARTICLES.has(words(part).join(' '))).length < 2;
}

/** The words of a name that can stand for it in a question: initials left out, and particles but at the end (`Das`). */
export function nameWords(name: string): readonly string[] {
  return nameKey(name)
    .split(' ')
    .filter((word, at, all) => word.length > 1 && (at === all.length - 1 || !PARTICLES.has(word)));
}

function capitalise(part: string): string {
  return part
    .toLowerCase()
    .replace(
      /(^|[-'’.])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    )
    .replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}

/** The third of a name. */
const GENERATION = /^(?:II|III|IV)$/;
const isShouted = (name: string) => name === name.toUpperCase();
const isMixedCase = (name: string) => !isShouted(name) && name !== name.toLowerCase();
/** A surname in capitals beside a first name that is not, as reports print it; `III` is no surname. */
const isShoutedSurname = (part: string) =>
  /^\p{Lu}{3,}(?:[-'’]\p{Lu}+)*$/u.test(part) && !GENERATION.test(part);

/** A name printed in capitals, as it would be written: `ARNOLD VAN RHIJN` → `Arnold van Rhijn`, `Amara OKOYE` → `Amara Okoye`. */
export function writtenName(name: string): string {
  if (!isShouted(name)) {
    const parts = name.split(' ');
    return parts.map((part) => (isShoutedSurname(part) ? capitalise(part) : part)).join(' ');
  }
  // A particle stands inside a name: the first and last words are names, whatever they look like (`RAHUL DAS`).
  const isParticle = (part: string, at: number, last: number) =>
    at > 0 && at < last && PARTICLES.has(fold(part));
  return name
    .split(' ')
    .map((part, at, all) => {
      if (at > 1 && GENERATION.test(part)) return part;
      return isParticle(part, at, all.length - 1) ? part.toLowerCase() : capitalise(part);
    })
    .join(' ');
}

/** Diacritics and mixed case cannot be made up by a captioner's keyboard: the spelling that has them is the better. */
function spellingRank(spelling: string): readonly number[] {
  const diacritics = spelling.match(/(?![A-Za-z])\p{L}/gu)?.length ?? 0;
  return [diacritics, isMixedCase(spelling) ? 1 : 0, spelling.length];
}

/** The best of a person's spellings, written out: most diacritics, then mixed case, then the fullest. */
export function bestSpelling(spellings: readonly string[]): string {
  const better = (a: string, b: string) => {
    const [left, right] = [spellingRank(a), spellingRank(b)];
    const at = left.findIndex((value, i) => value !== right[i]);
    if (at < 0) return a < b ? a : b;
    return (left[at] ?? 0) > (right[at] ?? 0) ? a : b;
  };
  return writtenName(spellings.map((spelling) => spelling.normalize('NFC')).reduce(better));
}
