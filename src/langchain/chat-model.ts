import type { BaseMessageChunk } from '@langchain/core/messages';
import { type ConfigurableModel, initChatModel } from 'langchain/chat_models/universal';
import type { ModelAccess } from '../model/assistant.ts';
import { type LanguageModel, ModelReplyError, type ModelRequest } from '../model/language-model.ts';

/** Any LangChain chat model, `provider:model`, behind our port. Opening it asks nothing of the provider. */
export async function openChatModel(
  name: string,
  { url, key, replyMs }: ModelAccess,
): Promise<LanguageModel> {
  const model = await initChatModel(name, {
    temperature: 0,
    maxRetries: 0,
    timeout: replyMs,
    ...(key === null ? {} : { apiKey: key }),
    ...(url === null ? {} : { configuration: { baseURL: url }, baseUrl: url }),
  });
  return { name, reply: (request, signal) => replyOf(model, request, signal) };
}

async function* replyOf(
  model: ConfigurableModel,
  { system, user }: ModelRequest,
  signal: AbortSignal,
): AsyncGenerator<string> {
  try {
    const messages = [
      { role: 'system', content: system },
      { role: 'user', content: user },
    ];
    for await (const chunk of await model.stream(messages, { signal })) yield textOf(chunk);
  } catch (error) {
    throw new ModelReplyError('failed', 'The model failed.', error);
  }
}

const textOf = (chunk: BaseMessageChunk): string => chunk.text;
