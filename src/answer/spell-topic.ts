import type { ReadAs } from '../asking.ts';
import type { SearchParts } from '../retrieve/rank.ts';
import { variantsOf } from '../retrieve/variants.ts';
import { spellingVariants } from '../text/spelling-variants.ts';
import { stem, words } from '../text/words.ts';

/** Letters of a word that may be misspelt: the shorter the word, the likelier another word is meant. */
const LETTERS_MIN = 7;
/** A capitalised word that nobody knows is likelier a name than a slip, unless it is as long as this. */
const CAPITAL_LETTERS_MIN = 9;

type Known = Pick<SearchParts, 'corpus' | 'vocabulary'>;

export interface SpeltTopic {
  readonly topic: string;
  readonly readAs: readonly ReadAs[];
}

/**
 * A topic with its misspelt words put right, and which they were. Only a word that neither the records nor the
 * vocabulary hold is misspelt, and only a word of the records is put in its place: `multistakholder`.
 */
export function spellTopic(known: Known, topic: string): SpeltTopic {
  const readAs: ReadAs[] = [];
  const spelt = topic.split(/\s+/u).map((typed) => {
    const right = respelt(known, typed);
    if (right === null) return typed;
    readAs.push({ typed, as: right });
    return right;
  });
  return { topic: spelt.join(' '), readAs };
}

function respelt({ corpus, vocabulary }: Known, typed: string): string | null {
  const [word, ...more] = words(typed);
  if (word === undefined || more.length > 0 || /\d/u.test(word)) return null;
  const least = /^\p{Lu}/u.test(typed) ? CAPITAL_LETTERS_MIN : LETTERS_MIN;
  if (word.length < least) return null;
  const stands = (one: string) => corpus.words.documentFrequency(stem(one)) > 0;
  if (vocabulary.has(word) || [word, ...spellingVariants(word)].some(stands)) return null;
  if (variantsOf([word], corpus.words, vocabulary).some(({ printed }) => printed.length > 1))
    return null;
  const near = vocabulary.nearest(word, stands);
  const frequency = (one: string) => corpus.words.documentFrequency(stem(one));
  return near.toSorted((a, b) => frequency(b) - frequency(a) || (a < b ? -1 : 1))[0] ?? null;
}
