import { z } from 'zod';
import { COMPLETION_MESSAGES_MAX, ID_CHARS_MAX, QUERY_CHARS_MAX } from '../../limits.ts';
import { HttpError } from '../http/http-error.ts';
import { filledText, validate } from '../http/validate.ts';

const Part = z.object({ type: z.string(), text: z.string().nullish() });

const ChatMessage = z.object({
  role: z.string('it must be text'),
  content: z.union([z.string(), z.array(Part)], 'it must be text, or parts of text').nullish(),
});

const CompletionBody = z.object({
  model: filledText(ID_CHARS_MAX),
  messages: z
    .array(ChatMessage, 'it must be a list of messages')
    .min(1, 'it must hold a message')
    .max(COMPLETION_MESSAGES_MAX, `it may hold ${COMPLETION_MESSAGES_MAX} at most`),
  stream: z.boolean('it must be true or false').nullish(),
  stream_options: z.object({ include_usage: z.boolean().nullish() }).nullish(),
  n: z.literal(1, 'there is one answer to a question; leave it out').nullish(),
});

/** What a chat front end asks for; whatever else it sends (temperature, tools, …) has no meaning here. */
export interface CompletionRequest {
  readonly model: string;
  /** What the user asks now. */
  readonly question: string;
  /** What the user asked before, in order. Of replies nothing is read: what was answered is looked up anew. */
  readonly earlier: readonly string[];
  readonly isStream: boolean;
  /** Whether a stream's last chunk tells the usage. */
  readonly tellsUsage: boolean;
}

/** Reads the body of `POST /v1/chat/completions`; HttpError `invalid-request` names the field at fault. */
export function completionRequestOf(body: unknown): CompletionRequest {
  const { model, messages, stream, stream_options } = validate(CompletionBody, body);
  // A question is answered from the records alone, whatever a front end would have an assistant be.
  const asked = messages.flatMap(({ role, content }, at) =>
    role === 'system' || role === 'developer' ? [] : [{ role, content: content ?? '', at }],
  );
  const last = asked.at(-1);
  if (last?.role !== 'user') throw notFromUser();
  return {
    model,
    question: onlyText(last.content, `messages.${last.at}.content`),
    earlier: asked
      .slice(0, -1)
      .filter(({ role }) => role === 'user')
      .map(({ content }) => textOf(content)),
    isStream: stream ?? false,
    tellsUsage: stream_options?.include_usage ?? false,
  };
}

type Content = string | readonly z.output<typeof Part>[];

const textOf = (content: Content): string =>
  typeof content === 'string' ? content : content.map(({ text }) => text ?? '').join('\n');

/** The words of a message that is to be answered; a picture or a file in it cannot be. */
function onlyText(content: Content, field: string): string {
  const other =
    typeof content === 'string' ? undefined : content.find(({ type }) => type !== 'text');
  if (other !== undefined) {
    throw new HttpError({
      code: 'invalid-request',
      detail: `A part of the question is of the type ${JSON.stringify(other.type)}; questions are text.`,
      field,
    });
  }
  return textOf(content);
}

/** A question that can be answered; how much longer a task of the front end's own may be is not our business. */
export function checkQuestion(question: string): void {
  validate(z.object({ messages: filledText(QUERY_CHARS_MAX) }), { messages: question.trim() });
}

function notFromUser(): HttpError {
  return new HttpError({
    code: 'invalid-request',
    detail: 'The last message is not from the user, so that nothing is asked.',
    field: 'messages',
  });
}
