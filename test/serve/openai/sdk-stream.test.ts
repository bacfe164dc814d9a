import { ChatOpenAI } from '@langchain/openai';
import OpenAI, { APIError } from 'openai';
import type { ChatCompletionMessageParam } from 'openai/resources/chat/completions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../../src/serve/serve.ts';
import { FakeRapporteur } from '../../fakes/fake-rapporteur.ts';
import { temporaryFolders } from '../../store/temporary-folder.ts';
import {
  type Added,
  clientOf,
  create,
  QUESTION,
  type Served,
  serveSample,
  silent,
  user,
} from './served-sample.ts';

const folder = temporaryFolders();
let served: Served;
beforeAll(async () => {
  served = await serveSample(folder());
});
afterAll(() => served?.close());

const ask = (messages: ChatCompletionMessageParam[], model?: string) =>
  create(served.client, messages, model);

describe('a streamed reply', () => {
  it('says the same as one in one piece, a line at a time', async () => {
    const stream = await served.client.chat.completions.create({
      model: 'rapporteur',
      messages: [user(QUESTION)],
      stream: true,
      stream_options: { include_usage: true },
    });
    const chunks = [];
    for await (const chunk of stream) chunks.push(chunk);
    const whole = await ask([user(QUESTION)]);
    const said = chunks.map(({ choices }) => choices[0]?.delta.content ?? '').join('');
    expect(said).toBe(whole.content);
    expect(chunks[0]?.choices[0]?.delta).toEqual({ role: 'assistant', content: '' });
    expect(new Set(chunks.map(({ id }) => id)).size).toBe(1);
    expect(chunks.length).toBeGreaterThan(4);
    const [last, usage] = chunks.slice(-2);
    expect(last?.choices[0]).toMatchObject({
      finish_reason: 'stop',
      delta: { annotations: whole.annotations },
    });
    expect(last).toMatchObject({ citations: whole.citations, rapporteur: whole.rapporteur });
    expect(usage).toMatchObject({ choices: [], usage: whole.usage });
  });

  it('is put together by the client’s own helper', async () => {
    const stream = served.client.chat.completions.stream({
      model: 'rapporteur',
      messages: [user(QUESTION)],
    });
    const whole = await ask([user(QUESTION)]);
    expect(await stream.finalContent()).toBe(whole.content);
    const final = await stream.finalChatCompletion();
    expect(final.choices[0]?.message.annotations).toEqual(whole.annotations);
    expect((final as typeof final & Added).citations).toEqual(whole.citations);
    expect(final.usage).toBeUndefined();
  });

  it('is read by LangChain', async () => {
    const chat = new ChatOpenAI({
      model: 'rapporteur',
      apiKey: 'any',
      configuration: { baseURL: `${served.url}/v1` },
      maxRetries: 0,
    });
    const whole = await ask([user(QUESTION)]);
    expect((await chat.invoke(QUESTION)).text).toBe(whole.content);
    let said = '';
    for await (const chunk of await chat.stream(QUESTION)) said += chunk.text;
    expect(said).toBe(whole.content);
  });
});

describe('a reply that is broken off', () => {
  it('ends its work when the client goes away, before the first word and behind it', async () => {
    const fake = new FakeRapporteur({ pauseMs: 30 });
    const slow = await serve(fake, { port: 0, logger: silent, graceMs: 100 });
    const asking = clientOf(slow);
    const messages = [user('What did Amara say about landing stations?')];
    const stream = await asking.chat.completions.create({
      model: 'rapporteur',
      messages,
      stream: true,
    });
    for await (const chunk of stream) {
      if (chunk.choices[0]?.delta.content) stream.controller.abort();
    }
    const leave = new AbortController();
    const whole = asking.chat.completions.create(
      { model: 'rapporteur', messages },
      { signal: leave.signal },
    );
    await expect.poll(() => fake.begun).toBe(2);
    leave.abort();
    await expect(whole).rejects.toBeInstanceOf(OpenAI.APIUserAbortError);
    await expect.poll(() => fake.ended).toBe(2);
    await slow.close();
  });

  it('tells of a failure in its middle, and of the service stopping', async () => {
    const fake = new FakeRapporteur({ pauseMs: 20 });
    const broken = Object.assign(fake, {
      askStream: async function* () {
        yield { type: 'text-delta' as const, text: 'Half' };
        throw new Error('the disk of somebody');
      },
    });
    const failing = await serve(broken, { port: 0, logger: silent, graceMs: 100 });
    const asking = clientOf(failing);
    const read = async () => {
      const request = { model: 'rapporteur', messages: [user(QUESTION)], stream: true as const };
      for await (const _chunk of await asking.chat.completions.create(request));
    };
    const failure = await read().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(APIError);
    expect(failure).toMatchObject({ code: 'internal', type: 'server_error' });
    expect(String(failure)).not.toContain('disk of somebody');
    await failing.close();
  });
});
