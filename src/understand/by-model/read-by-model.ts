import type { Person } from '../../domain.ts';
import { boundedReply } from '../../model/bounded-reply.ts';
import { fenceFor } from '../../model/fence.ts';
import { fillPrompt } from '../../model/fill-prompt.ts';
import { type LanguageModel, ModelReplyError } from '../../model/language-model.ts';
import type { Prompt } from '../../model/prompt.ts';
import { candidatesFor } from './candidates.ts';
import { parseReading, type Reading } from './reading.ts';

interface Reader {
  readonly model: LanguageModel;
  readonly prompt: Prompt<'understand'>;
  /** Time that reading may take, in milliseconds. */
  readonly replyMs: number;
}

/** What a model reads in a question; null where it is too slow, fails, or says anything but a reading. Never throws because of it. */
export async function readByModel(
  question: string,
  people: readonly Person[],
  { model, prompt, replyMs }: Reader,
): Promise<Reading | null> {
  const candidates = candidatesFor(question, people);
  const listed = candidates.length > 0 ? candidates.join('\n') : '(nobody)';
  const fence = fenceFor([question, listed]);
  const request = fillPrompt(prompt, { question, people: listed, fence });
  let reply = '';
  try {
    for await (const piece of boundedReply(model, request, replyMs)) reply += piece;
  } catch (error) {
    if (error instanceof ModelReplyError) return null;
    throw error;
  }
  return parseReading(reply);
}
