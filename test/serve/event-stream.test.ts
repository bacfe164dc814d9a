import { once } from 'node:events';
import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import express from 'express';
import { afterEach, describe, expect, it } from 'vitest';
import { frame, type ServerSentEvent, streamEvents } from '../../src/serve/http/event-stream.ts';

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** Counts what is asked of it, and whether it was let go. */
class Source {
  asked = 0;
  released = false;
  readonly #events: number;
  readonly #pauseMs: number;
  readonly #size: number;

  constructor({ events, pauseMs = 0, size = 1 }: Record<string, number>) {
    this.#events = events ?? 0;
    this.#pauseMs = pauseMs;
    this.#size = size;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<ServerSentEvent> {
    try {
      for (; this.asked < this.#events; this.asked += 1) {
        await sleep(this.#pauseMs);
        yield { event: 'tick', data: 'x'.repeat(this.#size) };
      }
    } finally {
      this.released = true;
    }
  }
}

async function open(source: Source, heartbeatMs = 60_000) {
  const stopping = new AbortController();
  const app = express();
  const ended = new Promise<void>((resolve) => {
    app.get('/', async (_request, response) => {
      await streamEvents(response, source, { stopping: stopping.signal, heartbeatMs });
      resolve();
    });
  });
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const outgoing = request({ port: (server.address() as AddressInfo).port, host: '127.0.0.1' });
  outgoing.end();
  outgoing.on('error', () => undefined);
  const [incoming] = (await once(outgoing, 'response')) as [IncomingMessage];
  incoming.on('error', () => undefined);
  closers.push(() => {
    outgoing.destroy();
    server.close();
  });
  return { incoming, outgoing, ended, stop: () => stopping.abort() };
}

async function textOf(incoming: IncomingMessage): Promise<string> {
  let text = '';
  for await (const piece of incoming) text += piece;
  return text;
}

describe('an event stream', () => {
  it('frames an event on one line of data, whatever breaks the text has', () => {
    expect(frame({ event: 'text-delta', data: { text: 'one\n\ntwo\r' } })).toBe(
      'event: text-delta\ndata: {"text":"one\\n\\ntwo\\r"}\n\n',
    );
  });

  it('sends its head before the first event, and a comment while nothing happens', async () => {
    const { incoming } = await open(new Source({ events: 1, pauseMs: 120 }), 20);
    expect(incoming.headers['content-type']).toBe('text/event-stream; charset=utf-8');
    const text = await textOf(incoming);
    expect(text.startsWith(': working\n\n')).toBe(true);
    expect(text.endsWith('event: tick\ndata: "x"\n\n')).toBe(true);
  });

  it('asks for nothing more once the client has gone', async () => {
    const source = new Source({ events: 1_000, pauseMs: 5 });
    const { incoming, outgoing, ended } = await open(source);
    await once(incoming, 'data');
    outgoing.destroy();
    await ended;
    await sleep(30);
    expect(source.released).toBe(true);
    expect(source.asked).toBeLessThan(100);
  });

  it('lets go at once, also of a source that is long silent', async () => {
    const { outgoing, ended } = await open(new Source({ events: 1, pauseMs: 1_000_000 }));
    outgoing.destroy();
    await ended;
  });

  it('waits for a client that reads slowly, and for no client that has gone', async () => {
    const source = new Source({ events: 1_000, size: 4_000_000 });
    const { incoming, outgoing, ended } = await open(source);
    incoming.pause();
    await sleep(500);
    // The socket takes a few million characters, and then says that it is full.
    expect(source.asked).toBeLessThan(8);
    outgoing.destroy();
    await ended;
  });

  it('ends with the event error when the service stops', async () => {
    const { incoming, stop } = await open(new Source({ events: 1, pauseMs: 1_000_000 }));
    stop();
    expect(await textOf(incoming)).toMatch(/^event: error\ndata: \{.*"code":"stopping".*\}\n\n$/u);
  });
});
