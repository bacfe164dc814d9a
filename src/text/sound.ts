import { doubleMetaphone } from 'double-metaphone';

/** Consonants heard twice in a row, as where two words meet, sound as one. */
const TWICE = /(.)\1+/gu;

/** How a folded English word sounds, in consonants (L. Philips, "The double metaphone search algorithm", 2000). */
export function soundOf(word: string): string {
  const [primary] = doubleMetaphone(word);
  return primary.replace(TWICE, '$1');
}
