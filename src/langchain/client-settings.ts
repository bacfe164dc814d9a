import type { ModelAccess } from '../model/assistant.ts';
import type { ModelName } from '../model/model-name.ts';
import type { StreamForm } from './strict-lines.ts';

/** Tokens that Ollama keeps of a conversation. What is sent and a reply stay below it (docs/local-model.md). */
const OLLAMA_CONTEXT_TOKENS = 4096;

export const streamFormOf = ({ provider }: ModelName): StreamForm =>
  provider === 'ollama' ? 'json-lines' : 'events';

/** What LangChain's class for the provider is made with. No client tries again: the user waits for one reply alone. */
export function clientSettings(
  parts: ModelName,
  access: ModelAccess,
  watched: typeof fetch,
): Record<string, unknown> {
  const { provider } = parts;
  const common = { modelProvider: provider, maxRetries: 0, ...keyOf(access.key) };
  if (provider === 'openai') return { ...common, ...openAi(access, watched) };
  if (provider === 'ollama') return { ...common, ...ollama(access, watched) };
  if (provider === 'anthropic') return { ...common, ...anthropic(access, watched) };
  return { ...common, ...(access.url === null ? {} : { baseUrl: access.url }) };
}

const keyOf = (key: string | null) => (key === null ? {} : { apiKey: key });

/** Figures of use come in a part of the stream that not every server knows. */
const openAi = ({ url, replyMs }: ModelAccess, watched: typeof fetch) => ({
  timeout: replyMs,
  streamUsage: false,
  configuration: { fetch: watched, ...(url === null ? {} : { baseURL: url }) },
});

/** Thinking is of no use to setting quotations out, and on a laptop takes longer than anybody waits. */
const ollama = ({ url, key }: ModelAccess, watched: typeof fetch) => ({
  fetch: watched,
  think: false,
  numCtx: OLLAMA_CONTEXT_TOKENS,
  ...(url === null ? {} : { baseUrl: url }),
  ...(key === null ? {} : { headers: { Authorization: `Bearer ${key}` } }),
});

const anthropic = ({ url, replyMs }: ModelAccess, watched: typeof fetch) => ({
  ...(url === null ? {} : { anthropicApiUrl: url }),
  clientOptions: { fetch: watched, timeout: replyMs },
});
