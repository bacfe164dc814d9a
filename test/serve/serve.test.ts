import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { QUERY_CHARS_MAX } from '../../src/limits.ts';
import type { Rapporteur } from '../../src/rapporteur.ts';
import { serve } from '../../src/serve/serve.ts';
import { FakeRapporteur } from '../fakes/fake-rapporteur.ts';

const logger = { info: () => undefined, error: () => undefined };
const start = (rapporteur: Rapporteur = new FakeRapporteur(), graceMs = 2_000) =>
  serve(rapporteur, { port: 0, logger, graceMs });

function beginning() {
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  return { begun, begin };
}

const ask = (url: string, accept: string) =>
  fetch(`${url}/api/chat`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: accept },
    body: JSON.stringify({ message: 'What did Amara say about landing stations?' }),
  });

describe('serve', () => {
  it('listens on this machine alone unless told otherwise, and says where', async () => {
    const service = await start();
    expect(service.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/u);
    expect((await fetch(`${service.url}/api/health`)).status).toBe(200);
    await service.close();
    await expect(fetch(`${service.url}/api/health`)).rejects.toThrow();
  });

  it('answers any Host on an address that others can reach, and only then', async () => {
    const service = await serve(new FakeRapporteur(), { host: '0.0.0.0', port: 0, logger });
    expect(service.url).toMatch(/^http:\/\/0\.0\.0\.0:\d+$/u);
    await service.close();
  });

  it('takes a question of the greatest length in an address, in any script', async () => {
    const service = await start();
    const question = encodeURIComponent('主'.repeat(QUERY_CHARS_MAX));
    expect((await fetch(`${service.url}/answer?q=${question}`)).status).toBe(200);
    await service.close();
  });

  it('says which port is taken, and how to name another', async () => {
    const first = await start();
    const port = Number(new URL(first.url).port);
    const second = serve(new FakeRapporteur(), { port, logger });
    await expect(second).rejects.toThrow(UsageError);
    await expect(second).rejects.toThrow(new RegExp(`Port ${port} .* in use.*--port`, 'u'));
    await first.close();
  });

  it('says so where the machine has no such address', async () => {
    const elsewhere = serve(new FakeRapporteur(), { host: '203.0.113.7', port: 0, logger });
    await expect(elsewhere).rejects.toThrow(/203\.0\.113\.7.*--host/u);
  });
});

describe('the end of the service', () => {
  it('lets a running answer end when it is closed', async () => {
    const slow = new FakeRapporteur();
    const { begun, begin } = beginning();
    const answer = slow.ask.bind(slow);
    slow.ask = async (request) => {
      begin();
      await new Promise((resolve) => setTimeout(resolve, 150));
      return answer(request);
    };
    const service = await start(slow);
    const running = ask(service.url, 'application/json');
    await begun;
    const closed = service.close();
    expect((await running).status).toBe(200);
    await closed;
  });

  it('ends event streams, telling so, and stops their work', async () => {
    const fake = new FakeRapporteur({ pauseMs: 50 });
    const service = await start(fake);
    const response = await ask(service.url, 'text/event-stream');
    const before = performance.now();
    await service.close();
    expect(await response.text()).toContain('"code":"stopping"');
    expect(performance.now() - before).toBeLessThan(1_500);
    await expect.poll(() => [fake.begun, fake.ended]).toEqual([1, 1]);
  });

  it('does not wait for a connection that its client keeps to spare', async () => {
    const service = await start(new FakeRapporteur(), 60_000);
    const spare = connect(Number(new URL(service.url).port), '127.0.0.1');
    await once(spare, 'connect');
    await service.close();
    spare.destroy();
  });

  it('waits no longer than the grace', async () => {
    const stuck = new FakeRapporteur();
    const { begun, begin } = beginning();
    stuck.ask = () => {
      begin();
      return new Promise(() => undefined);
    };
    const service = await start(stuck, 100);
    const running = ask(service.url, 'application/json').catch((error: unknown) => error);
    await begun;
    await service.close();
    expect(await running).toBeInstanceOf(Error);
  });
});

describe('the start of the service', () => {
  it('makes ready what the first page shows, and starts all the same where that fails', async () => {
    let made = 0;
    const rapporteur = new FakeRapporteur();
    rapporteur.examples = () => {
      made += 1;
      return Promise.reject(new Error('no examples'));
    };
    const service = await serve(rapporteur, { port: 0, logger });
    expect(made).toBe(1);
    expect((await fetch(`${service.url}/api/health`)).status).toBe(200);
    await service.close();
  });
});
