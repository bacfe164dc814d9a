import { words } from '../text/words.ts';
import { isSuffix, nameInBrackets } from './name.ts';
import { OCCUPATIONS } from './never-in-names.ts';
import { ROLE_WORDS, TITLES } from './role-words.ts';
import { FILLERS } from './roles.ts';

/** Words beside a name in a label that say nothing of what somebody belongs to. */
const SAYS_NOTHING = new Set(
  'he her hers him his jr she sr their theirs them they via zoom'.split(' '),
);

const isTelling = (word: string) =>
  word.length > 1 &&
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
  const printed = nameInBrackets(label) ?? label;
  const at = printed.search(/[([,]/u);
  const said =
    at < 0
      ? ''
      : printed
          .slice(at + 1)
          .replace(/[)\]\s]+$/u, '')
          .trim();
  return !isSuffix(said) && words(said).some(isTelling) ? said : null;
}
