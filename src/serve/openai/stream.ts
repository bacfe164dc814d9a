import type { AnswerEvent } from '../../rapporteur.ts';
import { chunk, lastChunk, type Reply, type ReplyHead, usageChunk } from './completion.ts';
import type { CompletionRequest } from './completion-request.ts';
import { sessionList, sourceList, sourcesOf } from './content.ts';

/** What one reply is made with. */
export interface Telling {
  readonly head: ReplyHead;
  readonly asked: CompletionRequest;
  /** Where the service is reached; see `sourcesOf`. */
  readonly origin: string;
}

/** `data: {…}` and an empty line. */
export const dataFrame = (data: unknown): string => `data: ${JSON.stringify(data)}\n\n`;

/** A piece of the content, or at the end the whole reply. */
export type ReplyPart = string | Reply;

/** An answer as it comes, in pieces of content; the list of sources comes behind it, and last the whole. */
export async function* replyParts(
  events: AsyncIterable<AnswerEvent>,
  origin: string,
): AsyncGenerator<ReplyPart> {
  let text = '';
  for await (const event of events) {
    if (event.type === 'text-delta') {
      text += event.text;
      yield event.text;
    }
    if (event.type !== 'answer-end') continue;
    const { answer } = event.reply;
    const sources = sourcesOf(answer, origin);
    const list = sourceList(sources) + sessionList(answer, origin);
    if (list !== '') yield list;
    yield { content: `${text}${list}`, answer, sources };
  }
}

/** The frames of a streamed reply, as OpenAI's clients read them. */
export async function* replyFrames(
  parts: AsyncIterable<ReplyPart>,
  { head, asked }: Omit<Telling, 'origin'>,
): AsyncGenerator<string> {
  yield dataFrame(chunk(head, { role: 'assistant', content: '' }));
  for await (const part of parts) {
    if (typeof part === 'string') yield dataFrame(chunk(head, { content: part }));
    else {
      yield dataFrame(lastChunk(head, part));
      const messages = [...asked.earlier, asked.question];
      if (asked.tellsUsage) yield dataFrame(usageChunk(head, part, messages));
    }
  }
  yield 'data: [DONE]\n\n';
}
