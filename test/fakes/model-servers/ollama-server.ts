import type { ModelServer, ModelServerOptions, Protocol } from './reply.ts';
import { startModelServer } from './start-server.ts';
import { textsOf } from './texts-of.ts';

/** A server that speaks Ollama's own protocol: one JSON object a line. */
export const startOllamaServer = (options: ModelServerOptions): Promise<ModelServer> =>
  startModelServer(OLLAMA, options);

const line = (data: unknown) => `${JSON.stringify(data)}\n`;

const message = (model: string, parts: object) => ({
  model,
  created_at: '2026-01-01T00:00:00Z',
  message: { role: 'assistant', content: '', ...parts },
  done: false,
});

const OLLAMA: Protocol = {
  replyPath: '/api/chat',
  streamType: 'application/x-ndjson',
  begin: () => '',
  piece: (content, model) => line(message(model, { content })),
  reasoning: (thinking, model) => line(message(model, { thinking })),
  end: (finish, model) => line({ ...message(model, {}), done: true, done_reason: finish }),
  error: (text) => line({ error: text }),
  garbage: '<html>not a model\n',
  whole: ({ text, reasoning, finish, model }) => ({
    ...message(model, { content: text, thinking: reasoning }),
    done: true,
    done_reason: finish,
  }),
  refusal: (status) => ({
    error: status === 404 ? 'model "stub" not found' : `refused with ${status}`,
  }),
  other: (path, models) =>
    path === '/api/tags' ? { models: models.map((name) => ({ name, model: name })) } : null,
  systemOf: (body) => textsOf(body, 'system'),
};
