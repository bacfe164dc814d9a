import { REPLY_CHARS_MAX, REPLY_SILENT_SHARE } from '../limits.ts';
import { type LanguageModel, ModelReplyError, type ModelRequest } from './language-model.ts';

/**
 * A model's reply that ends in time whatever the model does: `ModelReplyError` with `too-slow` when `replyMs` are over,
 * or half of them without a piece, and with `too-long` behind `REPLY_CHARS_MAX` characters. Whoever stops reading
 * closes the connection. Whatever else a model's client throws is a `ModelReplyError` too.
 */
export async function* boundedReply(
  model: LanguageModel,
  request: ModelRequest,
  replyMs: number,
): AsyncGenerator<string> {
  const leaving = new AbortController();
  const pieces = model.reply(request, leaving.signal)[Symbol.asyncIterator]();
  const clock = startClock(replyMs);
  let chars = 0;
  try {
    for (;;) {
      const step = await Promise.race([pieces.next(), clock.over]);
      if (step.done === true) return;
      clock.heard();
      chars += step.value.length;
      if (chars > REPLY_CHARS_MAX) throw tooLong(model);
      yield step.value;
    }
  } catch (error) {
    if (error instanceof ModelReplyError) throw error;
    throw error instanceof Overdue ? tooSlow(model, replyMs) : failed(model, error);
  } finally {
    clock.stop();
    leaving.abort();
    // Not awaited: a client that hangs would hold up the answer for as long as it likes.
    pieces.return?.().catch(() => undefined);
  }
}

class Overdue extends Error {}

interface Clock {
  /** Rejects with `Overdue`. */
  readonly over: Promise<never>;
  /** A piece has come. Throws `Overdue` too: no timer rings while pieces come without a rest between them. */
  readonly heard: () => void;
  readonly stop: () => void;
}

function startClock(replyMs: number): Clock {
  const { promise: over, reject } = withReject();
  const ring = () => reject(new Overdue());
  const end = performance.now() + replyMs;
  const whole = setTimeout(ring, replyMs);
  let silence = setTimeout(ring, replyMs * REPLY_SILENT_SHARE);
  return {
    over,
    heard: () => {
      if (performance.now() >= end) throw new Overdue();
      clearTimeout(silence);
      silence = setTimeout(ring, replyMs * REPLY_SILENT_SHARE);
    },
    stop: () => {
      clearTimeout(whole);
      clearTimeout(silence);
    },
  };
}

function withReject(): { promise: Promise<never>; reject: (error: Error) => void } {
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<never>((_resolve, no) => {
    reject = no;
  });
  // Whoever stops reading before it rings hears nothing of it.
  promise.catch(() => undefined);
  return { promise, reject };
}

const tooSlow = ({ name }: LanguageModel, replyMs: number) =>
  new ModelReplyError(
    'too-slow',
    `The model ${name} did not finish within ${replyMs / 1000} seconds.`,
  );

const tooLong = ({ name }: LanguageModel) =>
  new ModelReplyError('too-long', `The model ${name} wrote on and on.`);

const failed = ({ name }: LanguageModel, cause: unknown) =>
  new ModelReplyError('failed', `The model ${name} failed.`, cause);
