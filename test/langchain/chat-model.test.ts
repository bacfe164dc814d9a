import { Socket } from 'node:net';
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { openChatModel } from '../../src/langchain/chat-model.ts';
import { ModelReplyError } from '../../src/model/language-model.ts';
import { PROVIDERS, type Provider, STARTS } from '../fakes/model-servers/protocols.ts';
import type { ModelServer, ModelServerRequest, Reply } from '../fakes/model-servers/reply.ts';

const KEY = 'sk-never-to-be-shown';
let server: ModelServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

interface Outcome {
  readonly pieces: readonly string[];
  readonly error: unknown;
  readonly requests: readonly ModelServerRequest[];
}

async function outcomeOf(
  provider: Provider,
  reply: Reply | ((request: ModelServerRequest) => Reply),
): Promise<Outcome> {
  server = await STARTS[provider]({ reply: typeof reply === 'function' ? reply : () => reply });
  const access = { url: server.url, key: KEY, replyMs: 10_000 };
  const pieces: string[] = [];
  const error = await read(openChatModel(`${provider}:stub`, access), pieces);
  return { pieces, error, requests: server.requests };
}

const read = async (model: ReturnType<typeof openChatModel>, pieces: string[]) => {
  try {
    const { signal } = new AbortController();
    for await (const piece of model.reply({ system: 'S', user: 'U' }, signal)) pieces.push(piece);
    return null;
  } catch (error) {
    return error;
  }
};

const HTML = '<!doctype html><p>Hello';

describe.each(PROVIDERS)('%s: what goes wrong has a code, and a sentence to act on', (provider) => {
  test.each<[string, Reply, string]>([
    ['a refused key', { status: 401 }, 'not-authorised'],
    ['a forbidden one', { status: 403 }, 'not-authorised'],
    ['no such model', { status: 404 }, 'unknown-model'],
    ['too many requests', { status: 429 }, 'busy'],
    ['no capacity', { status: 503 }, 'busy'],
    ['an overloaded provider', { status: 529 }, 'busy'],
    ['a server’s fault', { status: 500 }, 'failed'],
    ['a request that it does not take', { status: 400 }, 'failed'],
    ['a proxy’s page', { status: 502, body: HTML }, 'failed'],
    ['an error amid the reply', { text: 'one two', errorEvent: 'boom' }, 'failed'],
    ['a web page', { body: HTML }, 'malformed'],
    ['JSON that is no stream', { body: '{"hello": 1}\n{"hel' }, 'malformed'],
    ['a broken line', { text: 'one two', malformed: true }, 'malformed'],
    ['a line lost before anything', { text: 'one two', dropAfter: 0 }, 'unreachable'],
    ['a line lost amid the reply', { text: 'one two three', dropAfter: 2 }, 'cut-off'],
    ['an end without the end', { text: 'one two', unfinished: true }, 'cut-off'],
    ['no room for the end', { text: 'one two', finish: 'length' }, 'cut-off'],
  ])('%s', async (_, reply, code) => {
    const written = [
      vi.spyOn(console, 'log'),
      vi.spyOn(console, 'warn'),
      vi.spyOn(console, 'error'),
    ];
    const { error, requests } = await outcomeOf(provider, reply);
    if (!(error instanceof ModelReplyError)) throw new Error(`no failure, but ${error}`);
    expect(error.failure).toBe(code);
    expect(error.message).toMatch(/^[A-Z][^\n<{]{10,160}$/u);
    expect(error.message).not.toContain(KEY);
    expect(error.message).not.toContain('refused with');
    // No client tries again on its own, or writes to what others read.
    expect(requests).toHaveLength(1);
    for (const spy of written) expect(spy).not.toHaveBeenCalled();
  });
});

describe.each(PROVIDERS)('%s', (provider) => {
  it('says so where nothing listens', async () => {
    const { url, close } = await STARTS[provider]({ reply: () => '' });
    await close();
    const access = { url, key: KEY, replyMs: 1000 };
    const error = await read(openChatModel(`${provider}:stub`, access), []);
    expect(error).toMatchObject({ failure: 'unreachable' });
    expect(String(error)).toContain(new URL(url).origin);
  });

  it('hands the records’ words to nobody that it is sent on to', async () => {
    const other = await STARTS[provider]({ reply: () => 'I am another.' });
    const headers = { location: `${other.url}/chat/completions` };
    const { error } = await outcomeOf(provider, { status: 307, headers });
    await other.close();
    expect(error).toMatchObject({
      failure: 'failed',
      message: expect.stringMatching(/elsewhere/u),
    });
    expect(other.paths).toEqual([]);
  });

  it('never hands on what a model thinks', async () => {
    const { pieces, error } = await outcomeOf(provider, {
      text: 'Said this [1].',
      reasoning: 'secret thoughts about it',
    });
    expect(error).toBeNull();
    expect(pieces.join('')).toBe('Said this [1].');
    // Thinking is a sign of life.
    expect(pieces.filter((piece) => piece === '').length).toBeGreaterThan(0);
  });

  it('nor where it stands in the text', async () => {
    const { pieces } = await outcomeOf(provider, {
      text: '<think>\nWhat did she say? </think>She said [1].',
    });
    expect(pieces.join('')).toBe('She said [1].');
  });

  it('asks for a stream at temperature 0 with the key, and for nothing else', async () => {
    const { requests } = await outcomeOf(provider, { text: 'Yes.' });
    const [request] = requests;
    expect(request).toMatchObject({ stream: true, system: 'S', user: 'U' });
    expect(JSON.stringify(request?.headers)).toContain(KEY);
    expect(JSON.stringify(request?.body)).toContain('"temperature":0');
    expect(Object.keys(request?.body ?? {}).toSorted()).toEqual(FIELDS[provider]);
  });

  it('does without a temperature where a model takes none, and remembers it', async () => {
    const says = { status: 400, body: '{"error": "Unsupported value: temperature"}' };
    const { pieces, error } = await outcomeOf(provider, ({ body }) =>
      JSON.stringify(body).includes('"temperature"') ? says : { text: 'Yes.' },
    );
    expect(error).toBeNull();
    expect(pieces.join('')).toBe('Yes.');
  });

  it('connects to the model and to nobody else', async () => {
    vi.stubEnv('LANGSMITH_API_KEY', 'lsv2_set_for_another_tool');
    const connect = vi.spyOn(Socket.prototype, 'connect');
    const { error } = await outcomeOf(provider, { text: 'Yes.' });
    expect(error).toBeNull();
    const ports = connect.mock.calls.map((call) => JSON.stringify(call)).map(portOf);
    expect(ports.length).toBeGreaterThan(0);
    expect(new Set(ports)).toEqual(new Set([new URL(server?.url ?? '').port]));
  });
});

/** Of the arguments of a connection, whatever their form. */
const portOf = (call: string): string | null =>
  /"port":"?(?<port>\d+)/u.exec(call)?.groups?.['port'] ?? null;

const FIELDS: Readonly<Record<Provider, readonly string[]>> = {
  openai: ['messages', 'model', 'stream', 'temperature'],
  ollama: ['messages', 'model', 'options', 'stream', 'think'],
  anthropic: ['max_tokens', 'messages', 'model', 'stream', 'system', 'temperature'],
};

describe('a key', () => {
  it('that is missing is said to be', async () => {
    vi.stubEnv('ANTHROPIC_API_KEY', '');
    const access = { url: null, key: null, replyMs: 1000 };
    const connect = vi.spyOn(Socket.prototype, 'connect');
    const error = await read(openChatModel('anthropic:stub', access), []);
    expect(error).toMatchObject({ failure: 'not-authorised' });
    expect(String(error)).toContain('RAPPORTEUR_LLM_KEY');
    expect(connect).not.toHaveBeenCalled();
  });
});

describe('a name', () => {
  it('of no provider is refused before anything is loaded', () => {
    const access = { url: null, key: null, replyMs: 1000 };
    expect(() => openChatModel('nobody:knows', access)).toThrow(/"nobody"/u);
  });

  it('of a provider whose package is missing says how to get it', async () => {
    const access = { url: null, key: KEY, replyMs: 1000 };
    const error = await read(openChatModel('mistralai:small', access), []);
    expect(error).toMatchObject({ failure: 'failed' });
    expect(String(error)).toContain('npm install @langchain/mistralai');
  });
});
