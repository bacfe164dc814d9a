import { GRAMMAR_WORDS, STOP_WORDS } from '../text/stop-words.ts';
import { stem, words } from '../text/words.ts';
import { contextClause } from './context-clause.ts';

/** A word of a query. */
export interface QueryWord {
  readonly word: string;
  readonly stem: string;
  /** Begins with a capital that is not the query's first letter: perhaps a name. */
  readonly capital: boolean;
  /** One that only holds a sentence together; a letter that somebody is called by is not. */
  readonly grammar: boolean;
  /** One of the words that questions about speech are put in, grammar too: `opinion`, `discuss`. */
  readonly frame: boolean;
  /** Stands in the clause that tells when something was said, not what. */
  readonly context: boolean;
}

/** `What did C say`: a letter that somebody is called by, not an article. */
const isInitial = (typed: string, place: number) => place > 0 && /^[A-HJ-Z]$/.test(typed);

const TYPED = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a query in order, as `words` cuts them. */
export function queryWords(typedQuery: string): readonly QueryWord[] {
  // Signs that stand for letters, `№`, are letters here as they are in the records' words.
  const query = typedQuery.normalize('NFKC');
  const clause = contextClause(query);
  return [...query.matchAll(TYPED)].flatMap(({ 0: typed, index }, place) =>
    words(typed).map((word) => ({
      word,
      stem: stem(word),
      capital: place > 0 && /^\p{Lu}/u.test(typed),
      grammar: GRAMMAR_WORDS.has(word) && !isInitial(typed, place),
      frame: STOP_WORDS.has(word),
      context: clause !== null && clause.start <= index && index < clause.end,
    })),
  );
}
