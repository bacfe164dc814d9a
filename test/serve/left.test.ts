import { expect, test } from 'vitest';
import type { AskRequest } from '../../src/rapporteur.ts';
import { serve } from '../../src/serve/serve.ts';
import { FakeRapporteur } from '../fakes/fake-rapporteur.ts';

/** Whoever leaves is told of at once, also while a language model says nothing. */

const QUESTION = 'What did Amara say about landing stations?';
const silent = { info: () => undefined, error: () => undefined };

/** A service whose answers never come, and the signals that its questions were asked with. */
async function waiting() {
  const signals: AbortSignal[] = [];
  const fake = new FakeRapporteur();
  const never = ({ left }: AskRequest) => {
    if (left !== undefined) signals.push(left);
    return new Promise<never>((_resolve, reject) => {
      left?.addEventListener('abort', () => reject(new Error('left')));
    });
  };
  Object.assign(fake, {
    ask: never,
    // biome-ignore lint/correctness/useYield: nothing ever comes.
    askStream: async function* (request: AskRequest) {
      await never(request);
    },
  });
  const service = await serve(fake, { port: 0, logger: silent, graceMs: 200 });
  return { service, signals };
}

const chat = { message: QUESTION };
const completion = { model: 'rapporteur', messages: [{ role: 'user', content: QUESTION }] };
type Way = readonly [path: string, body: object, accept: string];
const CHAT: Way = ['/api/chat', chat, 'application/json'];
const WAYS: readonly Way[] = [
  CHAT,
  ['/api/chat', chat, 'text/event-stream'],
  ['/v1/chat/completions', completion, 'application/json'],
  ['/v1/chat/completions', { ...completion, stream: true }, 'text/event-stream'],
];

test('many that wait at once are no leak to warn of', async () => {
  const warnings: Error[] = [];
  const hear = (warning: Error) => warnings.push(warning);
  process.on('warning', hear);
  const { service, signals } = await waiting();
  const asking = Array.from({ length: 12 }, (_one, at) =>
    post(service.url, WAYS[at % WAYS.length] ?? CHAT).then((response) => response.text()),
  );
  await expect.poll(() => signals.length).toBe(12);
  await service.close();
  await Promise.all(asking);
  process.off('warning', hear);
  expect(warnings).toEqual([]);
});

const post = (url: string, [path, body, accept]: Way, signal?: AbortSignal) =>
  fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify(body),
    signal: signal ?? null,
  });

test.each(WAYS)('%s %o as %s: the client goes away', async (...way) => {
  const { service, signals } = await waiting();
  const leaving = new AbortController();
  const asking = post(service.url, way, leaving.signal).then((response) => response.text());
  await expect.poll(() => signals.length).toBe(1);
  expect(signals[0]?.aborted).toBe(false);
  leaving.abort();
  await expect(asking).rejects.toThrow();
  await expect.poll(() => signals[0]?.aborted).toBe(true);
  await service.close();
});

test.each(WAYS)('%s %o as %s: the service stops', async (...way) => {
  const { service, signals } = await waiting();
  const asking = post(service.url, way).then((response) => response.text());
  await expect.poll(() => signals.length).toBe(1);
  const closing = service.close();
  expect(signals[0]?.aborted).toBe(true);
  expect(await asking).not.toContain('citations');
  await closing;
});
