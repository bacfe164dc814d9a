import { words } from '../text/words.ts';
import { BODY_WORDS, countryNames, ORGANISATIONS, ROLE_WORDS, TITLES } from './role-words.ts';

/** Words that stand beside role words and decide nothing. */
export const FILLERS: ReadonlySet<string> = new Set(
  'a an by female first in male man new off on second the third to woman'.split(' '),
);
/** No name holds these; a label that does is a description, or names several: `DELEGATE OF INDIA`, `ANA AND TOM`. */
const DESCRIBES = /[&/+]|\b(?:and|at|for|from|of|with)\b/iu;

const keyOf = (parts: readonly string[]) => parts.filter((word) => word !== 'the').join(' ');
const COUNTRIES = new Set(countryNames().map((name) => keyOf(words(name))));

/** Whether a name is a country's or a region's. */
export const isCountry = (name: string): boolean => COUNTRIES.has(keyOf(words(name)));

const isSeatNumber = (word: string) => /^(?:[a-z]|\d{1,3})$/.test(word);

/** A label without affiliation or office behind the name: `ANA DIAZ (UNESCO)`, `ANA DIAZ, CHAIR` → `ANA DIAZ`. */
export function withoutAffiliation(label: string): string {
  return (label.split(/[([,]/u)[0] ?? '').trim();
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
  const [first = '', last = first] = [parts[0], parts.at(-1)];
  if (parts.length === 0 || isCountry(printed)) return true;
  if (ROLE_WORDS.has(last) || BODY_WORDS.has(last)) return true;
  if (parts.length > 1 && BODY_WORDS.has(first)) return true;
  return parts.some((word) => /\d/.test(word)) || parts.every(isNobody);
}

const isNobody = (word: string) =>
  ROLE_WORDS.has(word) || ORGANISATIONS.has(word) || TITLES.has(word) || isSeatNumber(word);

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
