import { GRAMMAR_WORDS } from '../text/stop-words.ts';
import { questionTokens, type Token } from './question-tokens.ts';

/** A question whose time and place, where they stand before it, are taken off. */
export interface Opened {
  readonly body: string;
  readonly all: readonly Token[];
  /** Words of it that name no session and no year. */
  readonly rest: readonly Token[];
}

/** A question proper begins so. */
const ASKS =
  /^(?:anybody|anyone|compare|contrast|count|did|do|does|everything|has|have|how|is|list|name|show|was|were|what|when|where|which|who|whom|whose|why)$/iu;

/** Where the question proper begins behind `in 2018, …`, `at the Paris meeting …`; 0 where nothing stands before it. */
function openingEnd(all: readonly Token[], left: ReadonlySet<number>): number {
  let isPlaced = false;
  for (const { text, start } of all) {
    if (isPlaced && ASKS.test(text)) return start;
    if (!left.has(start)) isPlaced = true;
    else if (!GRAMMAR_WORDS.has(text.toLowerCase()) && !/^(?:back|only)$/iu.test(text)) return 0;
  }
  return 0;
}

/**
 * Takes off what a question begins with to say when and where, so that it is read as one that says so last: `In 2018, who
 * spoke?`. `rest` are its words that name no session and no year.
 */
export function withoutOpening(question: string, rest: readonly Token[]): Opened {
  const left = new Set(rest.map(({ start }) => start));
  const opening = openingEnd(questionTokens(question), left);
  const body = ' '.repeat(opening) + question.slice(opening);
  const all = questionTokens(body);
  return { body, all, rest: all.filter(({ start }) => left.has(start)) };
}
