import { answerTo, type Question, withSuggestions } from '../src/ask.ts';
import type { Answer } from '../src/asking.ts';
import type { SearchParts } from '../src/retrieve/rank.ts';

/** Pipeline 2 as a whole, without a language model. */
export async function ask(parts: SearchParts, question: Question): Promise<Answer> {
  return withSuggestions(parts, question, await answerTo(parts, question));
}
