import { spellingVariants } from '../text/spelling-variants.ts';
import { GRAMMAR_WORDS } from '../text/stop-words.ts';

/** Words in -s that are no plural: `news` is not said by `new`, nor `economics` by `economic`. */
const NO_PLURALS = new Set(
  `analytics arms customs economics electronics genetics linguistics logistics mathematics means news physics politics
  robotics series species thanks`.split(/\s+/),
);
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['child', 'children'],
  ['criterion', 'criteria'],
  ['man', 'men'],
  ['phenomenon', 'phenomena'],
  ['woman', 'women'],
]);
const SINGULARS: ReadonlyMap<string, string> = new Map(
  [...IRREGULAR].map(([one, all]) => [all, one]),
);

/** Letters that a singular has at least: `ip`, `ai`. */
const SINGULAR_LETTERS_MIN = 2;
/** Letters that the longer of two spellings of one word has at least: `tor` and `tour` are two words. */
const SPELLING_LETTERS_MIN = 6;

function plainPlural(word: string): string {
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  if (/sis$/u.test(word)) return `${word.slice(0, -2)}es`;
  return /(?:[sxz]|ch|sh)$/u.test(word) ? `${word}es` : `${word}s`;
}

/** The plural of a folded word, or null where it has none. */
function plural(word: string): string | null {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length < SINGULAR_LETTERS_MIN || SINGULARS.has(word) || NO_PLURALS.has(word))
    return null;
  const made = plainPlural(word);
  return NO_PLURALS.has(made) ? null : made;
}

/** Words whose plain plural this may be. */
function singulars(word: string): readonly string[] {
  const cut = [
    SINGULARS.get(word) ?? '',
    word.replace(/s$/u, ''),
    word.replace(/es$/u, ''),
    word.replace(/es$/u, 'is'),
    word.replace(/ies$/u, 'y'),
  ];
  return [...new Set(cut)].filter((one) => one !== word && plural(one) === word);
}

/** The British spelling beside the American; `filing` and `filling` are two words. */
function spellings(word: string): readonly string[] {
  const singleL = (one: string) => one.replace('ll', 'l');
  return spellingVariants(word).filter(
    (other) =>
      Math.max(word.length, other.length) >= SPELLING_LETTERS_MIN &&
      singleL(other) !== singleL(word),
  );
}

/**
 * A folded word in the forms in which it counts as said: its plain English singular and plural, spelt the British or
 * the American way. Not by its stem: `fragment` does not say `fragmentation`. The possessive is the word itself.
 */
export function wordForms(word: string): ReadonlySet<string> {
  const numbers = [word, ...singulars(word)].flatMap((one) => {
    const all = plural(one);
    return all === null ? [one] : [one, all];
  });
  const forms = [...numbers, ...numbers.flatMap(spellings)];
  return new Set(forms.filter((form) => form === word || !GRAMMAR_WORDS.has(form)));
}
