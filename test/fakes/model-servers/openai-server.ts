import type { ModelServer, ModelServerOptions, Protocol } from './reply.ts';
import { startModelServer } from './start-server.ts';
import { textsOf } from './texts-of.ts';

/** A server that speaks the OpenAI chat-completions protocol, as llama.cpp, LM Studio and vLLM do. */
export async function startOpenAiServer(options: ModelServerOptions): Promise<ModelServer> {
  const server = await startModelServer(OPENAI, options);
  return { ...server, url: `${server.url}/v1` };
}

const event = (data: unknown) => `data: ${JSON.stringify(data)}\n\n`;

const chunk = (model: string, delta: object, finish: string | null = null) =>
  event({
    id: 'chatcmpl-stub',
    object: 'chat.completion.chunk',
    created: 1,
    model,
    choices: [{ index: 0, delta, finish_reason: finish }],
  });

const OPENAI: Protocol = {
  replyPath: '/v1/chat/completions',
  streamType: 'text/event-stream',
  begin: (model) => chunk(model, { role: 'assistant', content: '' }),
  piece: (content, model) => chunk(model, { content }),
  reasoning: (text, model) => chunk(model, { reasoning_content: text }),
  end: (finish, model) => `${chunk(model, {}, finish)}data: [DONE]\n\n`,
  error: (message) => event({ error: { message, type: 'server_error', code: 500 } }),
  garbage: 'data: {"choices": [{"delta": <html>\n\n',
  whole: ({ text, reasoning, finish, model }) => ({
    id: 'chatcmpl-stub',
    object: 'chat.completion',
    created: 1,
    model,
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content: text, reasoning_content: reasoning },
        finish_reason: finish,
      },
    ],
  }),
  refusal: (status) => ({
    error: { message: `refused with ${status}`, type: 'refused', code: String(status) },
  }),
  other: (path, models) =>
    path === '/v1/models'
      ? { object: 'list', data: models.map((id) => ({ id, object: 'model' })) }
      : null,
  systemOf: (body) => textsOf(body, 'system'),
};
