import { checkQuote } from './answer/check-quote.ts';
import { readingNote } from './answer/reading-note.ts';
import { isUnread } from './answer/unread.ts';
import { arrange, isArrangeable } from './arrange/arrange.ts';
import { namedIn } from './arrange/named-in.ts';
import { answerTo, type Question } from './ask.ts';
import type { Answer, ArrangedParagraph, State } from './asking.ts';
import { READING_TIME_SHARE } from './limits.ts';
import type { Assistant } from './model/assistant.ts';
import type { SearchParts } from './retrieve/rank.ts';
import { stem } from './text/words.ts';
import { acceptReading } from './understand/by-model/accept.ts';
import { readByModel } from './understand/by-model/read-by-model.ts';
import type { Reading } from './understand/by-model/reading.ts';
import { standsAlone } from './understand/by-model/stands-alone.ts';
import { understand } from './understand/understand.ts';

/** Pipeline 2 with a language model on either side of it: it may read what the rules could not, and set out what was found. */

export type Use = <T>(work: (parts: SearchParts) => Promise<T>) => Promise<T>;

/** The answer without suggestions; where there is an assistant and the rules could not read the question, as the model read it. */
export async function answerAssisted(
  use: Use,
  asked: Question,
  assistant: Assistant | null,
): Promise<Answer> {
  const answer = await use((parts) => answerTo(parts, asked));
  if (assistant === null || isSet(asked.given) || !isUnread(answer)) return answer;
  const { people, isAlone } = await use(async (parts) => ({
    people: await parts.corpus.people(),
    isAlone: asked.before.length === 0 || standsAlone(understand(asked.question, parts)),
  }));
  if (!isAlone) return answer;
  // A model takes its time: the store is not held open meanwhile.
  const { model, prompts, replyMs } = assistant;
  const reading = await readByModel(asked.question, people, {
    model,
    prompt: prompts.understand,
    replyMs: replyMs * READING_TIME_SHARE,
  });
  if (reading === null) return answer;
  const again = await use((parts) =>
    answerAsRead(parts, { asked, answer, reading, model: model.name }),
  );
  return again ?? answer;
}

interface Read {
  readonly asked: Question;
  /** What the rules made of it. */
  readonly answer: Answer;
  readonly reading: Reading;
  /** Whose reading it is. */
  readonly model: string;
}

/** The answer to a question as a model read it, with a note of that; null where that is not to be believed, or leads to nothing either. */
async function answerAsRead(
  parts: SearchParts,
  { asked, answer, reading, model }: Read,
): Promise<Answer | null> {
  const { corpus } = parts;
  const { question } = asked;
  const { state: rules, readAs } = answer;
  const people = await corpus.people();
  const frequency = (word: string) => corpus.words.documentFrequency(stem(word));
  const given = acceptReading(reading, { question, rules, readAs, people, frequency });
  const again = given && (await answerTo(parts, { ...asked, given }));
  if (again === null || again.abstained) return null;
  const note = readingNote(model, again.state, corpus);
  return { ...again, notes: [...again.notes, note], text: `${again.text}\n\n${note}` };
}

/** Whether the caller has settled a part of what is asked. */
const isSet = (given: Partial<State> | undefined): boolean =>
  Object.values(given ?? {}).some((value) => value !== undefined);

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
    verdictOf: async (words) => (await use((parts) => checkQuote(parts, words, null))).verdict,
    ownWords: assistant.ownWords,
  });
}
