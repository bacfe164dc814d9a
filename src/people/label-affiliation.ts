import { words } from '../text/words.ts';
import { isSuffix, nameInBrackets } from './name.ts';
import { OCCUPATIONS } from './never-in-names.ts';
import { ROLE_WORDS, TITLES } from './role-words.ts';
import { BEHIND_NAME, FILLERS, withoutBracketedTitles } from './roles.ts';

/** Words beside a name in a label that say nothing of what somebody belongs to. */
const SAYS_NOTHING = new Set(
  'audio connected he her hers him his jr mic microphone off she speaking sr their theirs them they via zoom'.split(
    ' ',
  ),
);

const isTelling = (word: string) =>
  /\p{L}{2}/u.test(word) &&
  !ROLE_WORDS.has(word) &&
  !TITLES.has(word) &&
  !FILLERS.has(word) &&
  !OCCUPATIONS.has(word) &&
  !SAYS_NOTHING.has(word);

/**
 * What a person's label says that they belong to: `Dr. Ana Diaz (Ministry of Posts)`, `ANA DIAZ, UNESCO`; null for a bare
 * role or degree: `ANA DIAZ (MODERATOR)`, `ANA DIAZ, PH.D.`
 */
export function labelAffiliation(label: string): string | null {
  const printed = withoutBracketedTitles(nameInBrackets(label) ?? label);
  const at = printed.search(BEHIND_NAME);
  const said =
    at < 0
      ? ''
      : printed
          .slice(at)
          .replace(/^[\s([,\u2010-\u2015-]+/u, '')
          .replace(/[)\]\s]+$/u, '')
          .trim();
  return !isSuffix(said) && words(said).some(isTelling) ? said : null;
}
