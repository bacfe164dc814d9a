import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { queryObjects } from 'node:v8';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import request from 'supertest';
import { afterAll, describe, expect, it } from 'vitest';
import type { Rapporteur } from '../../src/rapporteur.ts';
import { FakeRapporteur } from '../fakes/fake-rapporteur.ts';
import { failing, testApp } from '../serve/test-app.ts';
import { call, newClient } from './connect.ts';

const QUESTION = { question: 'What did Amara say about landing stations?' };
const { app } = testApp();
const servers: Server[] = [];
const ping = { jsonrpc: '2.0', id: 1, method: 'ping' };
const BOTH = 'application/json, text/event-stream';
const posted = (body: unknown, headers = {}) =>
  request(app)
    .post('/mcp')
    .set({ Accept: BOTH, 'Content-Type': 'application/json', ...headers })
    .send(body as object);

/** A service that listens, with all its guards. */
async function listening(rapporteur: Rapporteur = new FakeRapporteur()) {
  const test = testApp({ rapporteur });
  const server = createServer(test.app).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: new URL(`http://127.0.0.1:${port}/mcp`), server, lines: test.lines };
}

async function clientAt(url: URL) {
  const client = newClient();
  await client.connect(new StreamableHTTPClientTransport(url) as Transport);
  return client;
}

afterAll(() => {
  for (const server of servers) server.close().closeAllConnections();
});

describe('MCP over HTTP', () => {
  it('answers the official client, as on every other way', async () => {
    const { url } = await listening();
    const client = await clientAt(url);
    expect((await client.listTools()).tools).toHaveLength(6);
    const asked = await call(client, 'ask', QUESTION);
    expect(asked.made).toMatchObject({ abstained: false });
    const next = { question: 'and about budgets?', conversation: asked.made['conversation'] };
    const followed = await call(client, 'ask', next);
    expect(followed.made['state']).toMatchObject({ speakers: ['Amara Osei-Lindqvist'] });
    await expect(client.ping()).resolves.toEqual({});
    await client.close();
  });

  it('tells how far a call is, as an event stream', async () => {
    const { url } = await listening();
    const client = await clientAt(url);
    const heard: string[] = [];
    const onprogress = ({ message = '' }) => heard.push(message);
    await client.callTool({ name: 'ask', arguments: QUESTION }, undefined, { onprogress });
    expect(heard[0]).toBe('The question is understood.');
    await client.close();
  });

  it('writes plain JSON to whoever asks for no news, and lets nobody keep it', async () => {
    const { headers, body } = await posted(ping).expect(200);
    expect(headers['content-type']).toMatch(/^application\/json/u);
    expect(headers['cache-control']).toBe('no-store');
    expect(headers).not.toHaveProperty('mcp-session-id');
    expect(body).toEqual({ jsonrpc: '2.0', id: 1, result: {} });
    await posted({ jsonrpc: '2.0', method: 'notifications/initialized' }).expect(202);
  });

  it('keeps nothing of what was asked where the service keeps nothing', async () => {
    const rapporteur = new FakeRapporteur();
    const quiet = testApp({ rapporteur, history: false });
    const called = { method: 'tools/call', params: { name: 'ask', arguments: QUESTION } };
    const { body } = await request(quiet.app)
      .post('/mcp')
      .set('Accept', BOTH)
      .send({ jsonrpc: '2.0', id: 1, ...called })
      .expect(200);
    expect(body.result.structuredContent.conversation).toMatch(/^[0-9a-f-]{36}$/u);
    expect(await rapporteur.conversations()).toEqual([]);
  });
});

describe('MCP over HTTP refuses', () => {
  it('what comes for another host or from a page of another site', async () => {
    const foreign = await posted(ping, { Host: 'evil.example' }).expect(403);
    expect(foreign.body.code).toBe('foreign-host');
    for (const Origin of ['http://evil.example', 'null', 'http://127.0.0.1:1']) {
      const { body } = await posted(ping, { Origin }).expect(403);
      expect(body.code).toBe('cross-site');
    }
  });

  it('to answer as something that the client does not take, or to read what is no JSON', async () => {
    for (const Accept of ['text/html', 'application/json', 'text/event-stream']) {
      await posted(ping, { Accept }).expect(406);
    }
    await posted('a=b', { 'Content-Type': 'application/x-www-form-urlencoded' }).expect(415);
    await posted('{"jsonrpc"')
      .expect(400)
      .expect('Content-Type', /problem\+json/u);
    await posted({ hello: 'world' }).expect(400);
    await posted(ping, { 'MCP-Protocol-Version': '1999-01-01' }).expect(400);
  });

  it('what is too long or too much', async () => {
    const long = { ...ping, params: { _meta: { note: 'x'.repeat(70_000) } } };
    await posted(long).expect(413);
    await posted([...Array(11)].map((_, id) => ({ ...ping, id }))).expect(400);
    const { body } = await posted([...Array(10)].map((_, id) => ({ ...ping, id }))).expect(200);
    expect(body).toHaveLength(10);
    const busy = testApp({ requestsPerMinute: 1 }).app;
    await request(busy).post('/mcp').set('Accept', BOTH).send(ping).expect(200);
    await request(busy).post('/mcp').set('Accept', BOTH).send(ping).expect(429);
  });

  it.each(['get', 'delete', 'put'] as const)('%s: there are no sessions', async (method) => {
    const { headers, body } = await request(app)[method]('/mcp').expect(405);
    expect(headers['allow']).toBe('POST');
    expect(body.code).toBe('method-not-allowed');
  });

  it('to tell why it failed, but to its own log', async () => {
    const broken = failing(new Error('ENOENT /home/somebody/secret'));
    const { url, lines } = await listening(broken);
    const client = await clientAt(url);
    const { isError, text } = await call(client, 'search', { query: 'the licence' });
    expect(isError).toBe(true);
    expect(text).toMatch(/^Something failed inside Rapporteur/u);
    await client.close();
    const told = () => lines.filter((line) => 'error' in line);
    await expect.poll(told).toMatchObject([{ error: 'Error', at: expect.any(Array) }]);
    expect(JSON.stringify(lines)).not.toMatch(/secret|licence/u);
  });
});

const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
/** What of the protocol's library is still held; the collector runs first. */
const held = () =>
  [McpServer, StreamableHTTPServerTransport].map((kind) =>
    Number(queryObjects(kind, { format: 'count' })),
  );

describe('a service that many ask', () => {
  it('holds nothing of a hundred clients once they are gone', async () => {
    const rapporteur = new FakeRapporteur();
    const { url, server } = await listening(rapporteur);
    const before = { held: held(), timers: timers() };
    const asked = [...Array(100)].map(async (_, at) => {
      const client = await clientAt(url);
      const news = at % 2 === 0 ? { onprogress: () => {} } : {};
      const called = { name: 'ask', arguments: QUESTION };
      const { structuredContent } = await client.callTool(called, undefined, news);
      await client.close();
      return structuredContent;
    });
    for (const made of await Promise.all(asked)) expect(made).toMatchObject({ abstained: false });
    expect([rapporteur.begun, rapporteur.ended]).toEqual([100, 100]);
    server.closeIdleConnections();
    await expect.poll(held, { timeout: 5_000 }).toEqual(before.held);
    await expect.poll(timers, { timeout: 5_000 }).toBeLessThanOrEqual(before.timers);
  });

  it.each([{}, { _meta: { progressToken: 1 } }])(
    'ends the work of a client that hangs up, %j',
    async (more) => {
      const slow = new FakeRapporteur({ pauseMs: 100 });
      const { url, lines } = await listening(slow);
      const gone = new AbortController();
      const params = { name: 'ask', arguments: QUESTION, ...more };
      const asking = fetch(url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: BOTH },
        body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params }),
        signal: gone.signal,
      }).then((response) => response.text());
      setTimeout(() => gone.abort(), 250);
      await expect(asking).rejects.toThrow(/abort/iu);
      // The whole answer would take some 30 steps of 100 ms.
      await expect.poll(() => slow.ended, { timeout: 1_000 }).toBe(1);
      expect(lines.filter((line) => 'error' in line)).toEqual([]);
    },
  );
});
