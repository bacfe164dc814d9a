import type { ModelServer, ModelServerOptions, Protocol } from './reply.ts';
import { startModelServer } from './start-server.ts';
import { textOfContent } from './texts-of.ts';

/** A server that speaks the protocol of Anthropic's messages. */
export const startAnthropicServer = (options: ModelServerOptions): Promise<ModelServer> =>
  startModelServer(ANTHROPIC, options);

const event = (data: { readonly type: string; readonly [field: string]: unknown }) =>
  `event: ${data.type}\ndata: ${JSON.stringify(data)}\n\n`;

const delta = (index: number, part: object) =>
  event({ type: 'content_block_delta', index, delta: part });

const begun = (model: string) => ({
  id: 'msg_stub',
  type: 'message',
  role: 'assistant',
  model,
  content: [],
  stop_reason: null,
  usage: { input_tokens: 1, output_tokens: 1 },
});

const stopReason = (finish: string) =>
  ({ stop: 'end_turn', length: 'max_tokens' })[finish] ?? finish;

const TEXT = 1;
const THINKING = 0;

const ANTHROPIC: Protocol = {
  replyPath: '/v1/messages',
  streamType: 'text/event-stream',
  begin: (model) =>
    event({ type: 'message_start', message: begun(model) }) +
    event({
      type: 'content_block_start',
      index: THINKING,
      content_block: { type: 'thinking', thinking: '', signature: '' },
    }) +
    event({
      type: 'content_block_start',
      index: TEXT,
      content_block: { type: 'text', text: '' },
    }),
  piece: (text) => delta(TEXT, { type: 'text_delta', text }),
  reasoning: (thinking) => delta(THINKING, { type: 'thinking_delta', thinking }),
  end: (finish) =>
    event({ type: 'content_block_stop', index: TEXT }) +
    event({
      type: 'message_delta',
      delta: { stop_reason: stopReason(finish), stop_sequence: null },
      usage: { output_tokens: 1 },
    }) +
    event({ type: 'message_stop' }),
  error: (message) => event({ type: 'error', error: { type: 'overloaded_error', message } }),
  garbage: 'event: content_block_delta\ndata: {"delta": <html>\n\n',
  whole: ({ text, finish, model }) => ({
    ...begun(model),
    content: [{ type: 'text', text }],
    stop_reason: stopReason(finish),
  }),
  refusal: (status) => ({
    type: 'error',
    error: { type: 'refused', message: `refused with ${status}` },
  }),
  other: () => null,
  systemOf: (body) => textOfContent(body['system']),
};
