import { verifyQuote } from './answer/verify-quote.ts';
import { arrange, isArrangeable } from './arrange/arrange.ts';
import { namedIn } from './arrange/named-in.ts';
import { answerTo, type Question } from './ask.ts';
import type { Answer, ArrangedParagraph } from './asking.ts';
import type { Assistant } from './model/assistant.ts';
import type { SearchParts } from './retrieve/rank.ts';

/** Pipeline 2 with a language model on either side of it: it may read what the rules could not, and set out what was found. */

export type Use = <T>(work: (parts: SearchParts) => Promise<T>) => Promise<T>;

/** The answer without suggestions; where there is an assistant and the rules could not read the question, as the model read it. */
export async function answerAssisted(
  use: Use,
  asked: Question,
  _assistant: Assistant | null,
): Promise<Answer> {
  return use((parts) => answerTo(parts, asked));
}

/** Sets an answer out by the assistant's model, if there is one; tells each paragraph once it is checked. */
export async function* arrangeAssisted(
  use: Use,
  answer: Answer,
  assistant: Assistant | null,
): AsyncGenerator<ArrangedParagraph, Answer> {
  if (assistant === null || !isArrangeable(answer)) return answer;
  const people = await use(({ corpus }) => corpus.people());
  // A model takes its time: the store is not held open meanwhile, only for each look into it.
  return yield* arrange(answer, assistant, {
    citations: answer.citations,
    namedIn: namedIn(people),
    verdictOf: async (words) => (await use((parts) => verifyQuote(parts, words, null))).verdict,
    ownWords: assistant.ownWords,
  });
}
