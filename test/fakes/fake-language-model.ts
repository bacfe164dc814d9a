import { setTimeout as wait } from 'node:timers/promises';
import type {
  LanguageModel,
  ModelReplyError,
  ModelRequest,
} from '../../src/model/language-model.ts';

/** What the fake does with every request. */
export interface FakeReplies {
  /** The whole reply, or what makes one of each request. */
  readonly reply: string | ((request: ModelRequest) => string);
  /** Characters a piece; absent: the reply comes in one. */
  readonly pieces?: number;
  /** Thrown once the reply is out: at once where that is empty. */
  readonly error?: ModelReplyError;
  /** Time before each piece, and before the end, in milliseconds; `Infinity`: it stays silent. */
  readonly delayMs?: number;
}

export interface FakeLanguageModel extends LanguageModel {
  /** What it was asked, in order. */
  readonly requests: readonly ModelRequest[];
  /** How many of its replies were given up by whoever read them. */
  readonly abandoned: () => number;
}

/** A language model that says what it is told to, and keeps what it was asked. */
export function fakeLanguageModel(replies: FakeReplies): FakeLanguageModel {
  const requests: ModelRequest[] = [];
  let abandoned = 0;
  return {
    name: 'fake:model',
    requests,
    abandoned: () => abandoned,
    reply: (request, signal) => {
      requests.push(request);
      let isDone = false;
      signal.addEventListener('abort', () => {
        if (!isDone) abandoned += 1;
      });
      return (async function* () {
        yield* piecesOf(request, replies, signal);
        isDone = true;
      })();
    },
  };
}

async function* piecesOf(
  request: ModelRequest,
  { reply, pieces, error, delayMs = 0 }: FakeReplies,
  signal: AbortSignal,
): AsyncGenerator<string> {
  const whole = typeof reply === 'string' ? reply : reply(request);
  const size = pieces ?? Math.max(1, whole.length);
  for (let at = 0; at < whole.length; at += size) {
    await pause(delayMs, signal);
    yield whole.slice(at, at + size);
  }
  await pause(delayMs, signal);
  if (error !== undefined) throw error;
}

/** Ends early, without a word, when the reader has gone. */
async function pause(delayMs: number, signal: AbortSignal): Promise<void> {
  if (delayMs === 0 || signal.aborted) return;
  if (Number.isFinite(delayMs)) {
    await wait(delayMs, undefined, { signal }).catch(() => undefined);
    return;
  }
  await new Promise<void>((done) => signal.addEventListener('abort', () => done()));
}
