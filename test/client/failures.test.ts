import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createClient, ProblemError } from '../../src/client/index.ts';
import { serve } from '../../src/serve/serve.ts';
import { FakeRapporteur } from '../fakes/fake-rapporteur.ts';

const silent = { info: () => undefined, error: () => undefined };
const QUESTION = 'What did Amara say about landing stations?';

async function service(rapporteur = new FakeRapporteur()) {
  const running = await serve(rapporteur, { port: 0, logger: silent, graceMs: 100 });
  onTestFinished(() => running.close());
  return running.url;
}

/** Answers everything with these bytes. */
async function strange(status: number, type: string, body: string) {
  const server = createServer((_request, response) =>
    response.writeHead(status, { 'Content-Type': type }).end(body),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const all = async (events: AsyncIterable<unknown>) => {
  const told = [];
  for await (const event of events) told.push(event);
  return told;
};

describe('a request that is not answered', () => {
  it('is told by the service’s own code, status, remedy and field', async () => {
    const client = createClient({ url: `${await service()}/` });
    const unknown = await client.session('nothing').catch((error: unknown) => error);
    expect(unknown).toBeInstanceOf(ProblemError);
    expect(unknown).toMatchObject({
      code: 'unknown-session',
      status: 404,
      remedy: 'GET /api/sessions lists the ids.',
      field: null,
    });
    await expect(client.ask({ question: ' ' })).rejects.toMatchObject({
      code: 'invalid-request',
      status: 400,
      field: 'message',
    });
    await expect(all(client.askStream({ question: ' ' }))).rejects.toMatchObject({ status: 400 });
  });

  it('is told where nobody answers, or somebody else', async () => {
    const nobody = createClient({ url: 'http://127.0.0.1:1' });
    await expect(nobody.health()).rejects.toMatchObject({ code: 'unreachable', status: 0 });
    const proxy = createClient({ url: await strange(502, 'text/html', '<h1>Bad gateway</h1>') });
    await expect(proxy.health()).rejects.toMatchObject({ code: 'unreadable-reply', status: 502 });
    const other = createClient({ url: await strange(200, 'text/html', '<h1>Hello</h1>') });
    await expect(other.sessions()).rejects.toMatchObject({ code: 'unreadable-reply', status: 200 });
  });

  it('is no answer where it breaks off, or ends in a problem', async () => {
    const state = 'event: state\ndata: {"topic": "x"}\n\n';
    const cut = createClient({ url: await strange(200, 'text/event-stream', state) });
    await expect(all(cut.askStream({ question: 'a' }))).rejects.toMatchObject({
      code: 'unfinished',
    });
    const problem = { code: 'internal', status: 500, detail: 'It failed.', remedy: 'Try again.' };
    const failed = `${state}event: error\ndata: ${JSON.stringify(problem)}\n\n`;
    const failing = createClient({ url: await strange(200, 'text/event-stream', failed) });
    await expect(all(failing.askStream({ question: 'a' }))).rejects.toThrow(
      'It failed. Try again.',
    );
  });

  it('passes over events of a later service', async () => {
    const sent =
      'event: mood\ndata: {}\n\n: working\n\nevent: answer-end\ndata: {"text": "x"}\n\nevent: more\ndata: {}\n\n';
    const client = createClient({ url: await strange(200, 'text/event-stream', sent) });
    expect(await all(client.askStream({ question: 'a' }))).toEqual([
      { event: 'answer-end', data: { text: 'x' } },
    ]);
  });
});

describe('whoever stops listening', () => {
  it('ends the work behind it', async () => {
    const fake = new FakeRapporteur({ pauseMs: 200 });
    const client = createClient({ url: await service(fake) });
    for await (const event of client.askStream({ question: QUESTION })) {
      if (event.event === 'citation') break;
    }
    await expect.poll(() => fake.ended).toBe(1);
  });

  it('by a signal gets its reason, and the work ends too', async () => {
    const fake = new FakeRapporteur({ pauseMs: 200 });
    const leave = new AbortController();
    const client = createClient({ url: await service(fake), signal: leave.signal });
    const listening = all(client.askStream({ question: QUESTION }));
    await expect.poll(() => fake.begun).toBe(1);
    leave.abort(new Error('enough'));
    await expect(listening).rejects.toThrow('enough');
    await expect.poll(() => fake.ended).toBe(1);
    await expect(client.health()).rejects.toThrow('enough');
  });
});

it('speaks through the fetch that it is given', async () => {
  const asked: string[] = [];
  const client = createClient({
    url: 'http://records.example',
    fetch: async (address) => {
      asked.push(String(address));
      return Response.json([]);
    },
  });
  expect(await client.turns('a/b ü~1')).toEqual([]);
  await client.exchanges({ sessions: ['one', 'two'], from: 2018 });
  expect(asked).toEqual([
    'http://records.example/api/sessions/a%2Fb%20%C3%BC~1/turns',
    'http://records.example/api/exchanges?session=one&session=two&from=2018',
  ]);
});
