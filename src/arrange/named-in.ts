import type { Person } from '../domain.ts';
import { namedPerson, nameKey, nameWords, PARTICLES } from '../people/name.ts';
import { NEVER_IN_NAMES, OCCUPATIONS } from '../people/never-in-names.ts';
import { isPlace } from '../people/places.ts';
import { BODY_WORDS, ORGANISATIONS, ROLE_WORDS, TITLES } from '../people/role-words.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { NAMES_THAT_ARE_WORDS } from '../understand/names-that-are-words.ts';

/** A name of somebody, to be found by its last word. */
interface Bearer {
  readonly name: string;
  readonly own: ReadonlySet<string>;
}

type Bearers = ReadonlyMap<string, readonly Bearer[]>;

/** The same people are asked about again and again. */
const indexes = new WeakMap<readonly Person[], Bearers>();

/**
 * Whom a text names, told by the people of the records: for each naming all who may be meant, by their names. A
 * surname alone names all who bear it, unless it is a word too or another name stands beside it.
 */
export function namedIn(
  people: readonly Person[],
): (text: string) => readonly (readonly string[])[] {
  const bearers = indexes.get(people) ?? indexed(people);
  indexes.set(people, bearers);
  return (text) => {
    const printed = wordsAsPrinted(text);
    return printed.flatMap((_, at) => {
      const meant = whoIsMeant(printed, at, bearers);
      return meant.length > 0 ? [meant] : [];
    });
  };
}

function indexed(people: readonly Person[]): Bearers {
  const bearers = new Map<string, Bearer[]>();
  for (const { name, spellings } of people) {
    const names = new Set([name, ...spellings.flatMap((spelling) => namedPerson(spelling) ?? [])]);
    for (const one of names) {
      const own = nameWords(one);
      const surname = own.at(-1);
      if (surname === undefined) continue;
      const those = bearers.get(surname) ?? [];
      bearers.set(surname, [...those, { name, own: new Set(own) }]);
    }
  }
  return bearers;
}

interface Printed {
  readonly key: string;
  readonly isCapital: boolean;
  /** Whether nothing but a space, a hyphen or the dot of what is shortened stands before it. */
  readonly adjoins: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Scripts without capitals have names too. */
const CAPITAL = /^(?:\p{Lu}|\p{Lt}|\p{Lo})/u;
const BESIDE = /^(?:\s|[-'’\u2010\u2011])$/u;
const BEHIND_SHORT = /^\.\s?$/u;

function wordsAsPrinted(text: string): readonly Printed[] {
  const printed: Printed[] = [];
  let behind = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const between = text.slice(behind, index);
    const before = printed.at(-1)?.key ?? '';
    const isShort = before.length === 1 || TITLES.has(before);
    const adjoins = index > 0 && (BESIDE.test(between) || (isShort && BEHIND_SHORT.test(between)));
    const isCapital = CAPITAL.test(word);
    // Of small words only particles count, and these are spelt one way.
    printed.push({ key: isCapital ? nameKey(word) : word, isCapital, adjoins });
    behind = index + word.length;
  }
  return printed;
}

const isWordToo = (key: string): boolean =>
  [NAMES_THAT_ARE_WORDS, NEVER_IN_NAMES, OCCUPATIONS, ROLE_WORDS, BODY_WORDS, ORGANISATIONS].some(
    (those) => those.has(key),
  ) ||
  STOP_WORDS.has(key) ||
  isPlace(key);

/** Words before a name that are no part of it: `As Roe said`, `Minister Roe`, `van Roe`, `O'Roe`. */
const isBeforeNames = (key: string) =>
  TITLES.has(key) || ROLE_WORDS.has(key) || STOP_WORDS.has(key) || PARTICLES.has(key);

/** Those whom the word at a place names; none where it is no surname, or that of somebody whom the records do not know. */
function whoIsMeant(printed: readonly Printed[], at: number, bearers: Bearers): readonly string[] {
  const word = printed[at];
  const those = word?.isCapital ? bearers.get(word.key) : undefined;
  if (word === undefined || those === undefined || isGoneOn(printed, at)) return [];
  const before = namesBefore(printed, at);
  const [nearest] = before;
  if (nearest === undefined)
    return isWordToo(word.key) && !isTitled(printed, at) ? [] : names(those);
  const full = those.filter(({ own }) => before.some((key) => own.has(key) || begins(own, key)));
  return names(full);
}

const names = (those: readonly Bearer[]) => [...new Set(those.map(({ name }) => name))];

const begins = (own: ReadonlySet<string>, key: string) =>
  key.length === 1 && [...own].some((word) => word.startsWith(key));

/** Parts of one name that are looked at before its last. */
const NAME_PARTS_MAX = 4;

/** The capitalised words right before a place that may be of the same name, the nearest first. */
function namesBefore(printed: readonly Printed[], at: number): readonly string[] {
  const found: string[] = [];
  for (let i = at; i > 0 && printed[i]?.adjoins && found.length < NAME_PARTS_MAX; i--) {
    const before = printed[i - 1];
    if (before === undefined || TITLES.has(before.key)) break;
    if (PARTICLES.has(before.key)) continue;
    if (!before.isCapital || isBeforeNames(before.key)) break;
    found.push(before.key);
  }
  return found;
}

const isTitled = (printed: readonly Printed[], at: number) =>
  printed[at]?.adjoins === true && TITLES.has(printed[at - 1]?.key ?? '');

/** `Roe Foundation`, `Roe Smith`: the name goes on and is another's. */
function isGoneOn(printed: readonly Printed[], at: number): boolean {
  const behind = printed[at + 1];
  if (!behind?.adjoins || !behind.isCapital) return false;
  return behind.key.length > 1 && !isBeforeNames(behind.key);
}
