import { words } from '../text/words.ts';
import { NEVER_IN_NAMES } from './never-in-names.ts';
import { isPlace } from './places.ts';
import { BODY_WORDS, ORGANISATIONS, ROLE_WORDS, SENTENCE_WORDS, TITLES } from './role-words.ts';

/** Words that stand beside role words and decide nothing. */
export const FILLERS: ReadonlySet<string> = new Set(
  'a an by female first in male man new off on second the third to woman one two three four five six seven'.split(
    ' ',
  ),
);
/** No name holds these; a label that does is a description, or names several: `DELEGATE OF INDIA`, `ANA AND TOM`. */
const DESCRIBES = /[&/+]|\b(?:and|at|for|from|of|with)\b/iu;

const isSeatNumber = (word: string) => /^(?:[a-z]|\d{1,3})$/.test(word);

/** What stands behind a name and is none of it: a bracket, a comma, a dash between spaces. */
export const BEHIND_NAME = /[([,]|\s[-\u2010-\u2015]\s/u;
/** `DR. (MRS.) ANA DIAZ`: a title in brackets. */
const TITLE_IN_BRACKETS = /[([]([^()[\]]{1,20})[)\]]/gu;

/** A label without the titles that it prints in brackets. */
export function withoutBracketedTitles(label: string): string {
  const isTitle = (inside: string) => words(inside).every((word) => TITLES.has(word));
  return label.replace(TITLE_IN_BRACKETS, (all, inside: string) => (isTitle(inside) ? ' ' : all));
}

/** A label without affiliation or office behind the name: `ANA DIAZ (UNESCO)`, `ANA DIAZ, CHAIR` → `ANA DIAZ`. */
export function withoutAffiliation(label: string): string {
  return (withoutBracketedTitles(label).split(BEHIND_NAME)[0] ?? '').trim();
}

/**
 * Whether a label names a role, an organisation, a country or a studio rather than one person: `AUDIENCE MEMBER`,
 * `SPEAKER 2`, `GRAD C`, `UNESCO`, `INDIA`, `HAGUE STUDIO`. Unknown beats wrong: what mixes a role and other words is a
 * role when the role comes last (`HAGUE STUDIO`), and a person when it comes first (`CHAIR ST. AMOUR`).
 */
export function isRole(label: string): boolean {
  const printed = withoutAffiliation(label);
  if (DESCRIBES.test(printed)) return true;
  const all = words(printed);
  const parts = all.filter((word) => !FILLERS.has(word));
  if (parts.length === 0 || isPlace(printed)) return true;
  return parts.length > 1 ? areNobody(parts) : parts.every(isNobodyAlone);
}

const isNobodyAlone = (word: string) =>
  BODY_WORDS.has(word) || SENTENCE_WORDS.has(word) || /\d/.test(word) || isNobody(word);

/** Whether several words name nobody: a role or a body at the end, an organisation at the beginning. */
function areNobody(parts: readonly string[]): boolean {
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (ROLE_WORDS.has(last) || BODY_WORDS.has(last) || BODY_WORDS.has(first)) return true;
  if (ORGANISATIONS.has(first) && !MAY_BE_NAMES.has(first)) return true;
  if (parts.some((word) => SENTENCE_WORDS.has(word) || /\d/.test(word))) return true;
  return parts.every((word) => isNobody(word) || NEVER_IN_NAMES.has(word));
}

/** Organisations whose letters are names too: `AU YEUNG`. */
const MAY_BE_NAMES = new Set(['arin', 'au', 'coe', 'mag', 'meta', 'who']);

/** `CDT`: what has no vowel is no name. */
const ACRONYM = /^[bcdfghjklmnpqrstvwxz]{3,}$/u;

const isNobody = (word: string) =>
  ROLE_WORDS.has(word) ||
  ORGANISATIONS.has(word) ||
  TITLES.has(word) ||
  isSeatNumber(word) ||
  ACRONYM.test(word);

/** A person's label without the role printed before the name: `CHAIR ST. AMOUR` → `ST. AMOUR`. */
export function withoutRole(label: string): string {
  const parts = label.trim().split(/\s+/);
  let first = 0;
  while (first < parts.length - 1 && isRoleWord(parts[first] ?? '')) first++;
  return parts.slice(first).join(' ');
}

/** `CHAIR`, `Vice-Chair`, `the`. */
function isRoleWord(part: string): boolean {
  const all = words(part);
  return all.length > 0 && all.every((word) => ROLE_WORDS.has(word) || word === 'the');
}
