import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { REPLY_CHARS_MAX } from '../../src/limits.ts';
import { boundedReply } from '../../src/model/bounded-reply.ts';
import { type LanguageModel, ModelReplyError } from '../../src/model/language-model.ts';

const REQUEST = { system: 'S', user: 'U' };

interface Spied extends LanguageModel {
  /** Set once it was told that nobody reads on. */
  readonly signal: () => AbortSignal | null;
}

function modelOf(reply: (signal: AbortSignal) => AsyncIterable<string>): Spied {
  let given: AbortSignal | null = null;
  return {
    name: 'odd:model',
    signal: () => given,
    reply: (_request, signal) => {
      given = signal;
      return reply(signal);
    },
  };
}

async function outcomeOf(model: LanguageModel, replyMs: number) {
  const started = performance.now();
  let text = '';
  let error: unknown = null;
  try {
    for await (const piece of boundedReply(model, REQUEST, replyMs)) text += piece;
  } catch (thrown) {
    error = thrown;
  }
  return { text, error, took: performance.now() - started };
}

const never = () => new Promise<never>(() => {});

const unhandled = vi.fn();
process.on('unhandledRejection', unhandled);
const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;

afterEach(async () => {
  await pause(20);
  expect(unhandled).not.toHaveBeenCalled();
});

describe('a model that takes its time', () => {
  it.each<{ what: string; reply: () => AsyncGenerator<string>; text: string; ms: number }>([
    {
      what: 'stays silent from the start',
      reply: async function* () {
        await never();
        yield '';
      },
      text: '',
      ms: 100,
    },
    {
      what: 'falls silent amid its reply',
      reply: async function* () {
        yield 'One ';
        await never();
      },
      text: 'One ',
      ms: 100,
    },
    {
      what: 'drips, and would go on dripping',
      reply: async function* () {
        for (;;) {
          await pause(20);
          yield '.';
        }
      },
      text: '.',
      ms: 200,
    },
    {
      what: 'sends pieces without text, without a rest',
      reply: async function* () {
        for (;;) yield '';
      },
      text: '',
      ms: 200,
    },
  ])('that $what is given up in time', async ({ reply, text, ms }) => {
    const model = modelOf(reply);
    const { error, text: read, took } = await outcomeOf(model, 200);
    expect(error).toBeInstanceOf(ModelReplyError);
    expect(error).toMatchObject({ failure: 'too-slow', message: expect.stringContaining('0.2') });
    expect(read.startsWith(text)).toBe(true);
    expect(took).toBeGreaterThan(ms - 20);
    expect(took).toBeLessThan(ms + 1_000);
    expect(model.signal()?.aborted).toBe(true);
  });

  it('is not given up while it is within its time, however often it pauses', async () => {
    const model = modelOf(async function* () {
      for (const piece of ['One ', 'two ', 'three.']) {
        await pause(40);
        yield piece;
      }
    });
    expect(await outcomeOf(model, 400)).toMatchObject({ text: 'One two three.', error: null });
  });

  it('that will not be stopped holds nobody up', async () => {
    const stubborn = (): AsyncIterable<string> => ({
      [Symbol.asyncIterator]: () => ({ next: never, return: never }),
    });
    const { error, took } = await outcomeOf(modelOf(stubborn), 100);
    expect(error).toMatchObject({ failure: 'too-slow' });
    expect(took).toBeLessThan(500);
  });

  it('that fails after it was given up is not heard of again', async () => {
    const model = modelOf(async function* (signal) {
      await new Promise((done) => signal.addEventListener('abort', done));
      yield* [];
      throw new Error('aborted');
    });
    expect((await outcomeOf(model, 60)).error).toMatchObject({ failure: 'too-slow' });
  });
});

describe('a model that says too much', () => {
  it('is stopped at the limit and not before', async () => {
    const saying = (chars: number) =>
      modelOf(async function* () {
        for (let said = 0; said < chars; said += 1) yield 'x';
      });
    const enough = await outcomeOf(saying(REPLY_CHARS_MAX), 20_000);
    expect({ ...enough, took: 0 }).toEqual({
      text: 'x'.repeat(REPLY_CHARS_MAX),
      error: null,
      took: 0,
    });
    const flood = saying(Number.POSITIVE_INFINITY);
    const { text, error } = await outcomeOf(flood, 20_000);
    expect(text).toHaveLength(REPLY_CHARS_MAX);
    expect(error).toMatchObject({ failure: 'too-long' });
    expect(flood.signal()?.aborted).toBe(true);
  });

  it('in one piece shows nothing of it', async () => {
    const model = modelOf(async function* () {
      yield 'x'.repeat(REPLY_CHARS_MAX + 1);
    });
    expect(await outcomeOf(model, 1000)).toMatchObject({
      text: '',
      error: { failure: 'too-long' },
    });
  });
});

describe('whatever ends it', () => {
  it('a failure of the model is handed on as it is', async () => {
    const busy = new ModelReplyError('busy', 'Busy.');
    const model = modelOf(async function* () {
      yield 'One ';
      throw busy;
    });
    expect((await outcomeOf(model, 1000)).error).toBe(busy);
  });

  it('anything else that it throws is a failure of the model too', async () => {
    const model = modelOf(async function* () {
      yield* [];
      throw new RangeError('at some line of some client');
    });
    const { error } = await outcomeOf(model, 1000);
    expect(error).toBeInstanceOf(ModelReplyError);
    expect(error).toMatchObject({ failure: 'failed' });
    expect(String(error)).not.toContain('some line');
  });

  it('leaves no clock running, and tells the model that nobody reads on', async () => {
    const before = timers();
    const model = modelOf(async function* () {
      yield 'One ';
      yield 'two.';
    });
    await outcomeOf(model, 60_000);
    expect(timers()).toBe(before);
    for await (const piece of boundedReply(model, REQUEST, 60_000)) if (piece !== '') break;
    expect(timers()).toBe(before);
    expect(model.signal()?.aborted).toBe(true);
  });
});
