import type { BaseMessageChunk } from '@langchain/core/messages';
import { cutOff, declined, malformed, type Talk } from './reply-failure.ts';

/** How providers say that a reply is whole, or why it is not; they name the field and its values each their own way. */
const REASON_FIELDS = ['finish_reason', 'stop_reason', 'done_reason', 'finishReason', 'stopReason'];
const OUT_OF_ROOM = /^(?:length|max_tokens|max_output_tokens|model_context_window_exceeded)$/iu;
const DECLINED = /^(?:content_filter|refusal|safety|recitation|blocklist|prohibited_content)$/iu;

/** Providers whose streams always say why they end: one that does not was cut off. */
const TELL_THE_END = new Set(['openai', 'ollama', 'anthropic']);

/**
 * The text of a stream of chunks, without what the model thought; a chunk without text is an empty piece, a sign of
 * life. A reply that did not come to its end throws.
 */
export async function* replyText(
  chunks: AsyncIterable<BaseMessageChunk>,
  talk: Talk,
): AsyncGenerator<string> {
  let reason: string | null = null;
  let any = false;
  for await (const chunk of chunks) {
    reason = reasonOf(chunk) ?? reason;
    any ||= chunk.text !== '';
    yield chunk.text;
  }
  if (reason === null && TELL_THE_END.has(talk.parts.provider)) {
    throw any ? cutOff(talk) : malformed(talk);
  }
  if (reason !== null && OUT_OF_ROOM.test(reason)) throw cutOff(talk);
  if (reason !== null && DECLINED.test(reason)) throw declined(talk);
}

function reasonOf({ response_metadata, additional_kwargs }: BaseMessageChunk): string | null {
  const told: Readonly<Record<string, unknown>> = { ...additional_kwargs, ...response_metadata };
  const found = REASON_FIELDS.map((field) => told[field]).find((value) => value != null);
  return typeof found === 'string' ? found : null;
}
