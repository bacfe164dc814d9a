import { initChatModel } from 'langchain/chat_models/universal';
import type { ModelAccess } from '../model/assistant.ts';
import { type LanguageModel, ModelReplyError, type ModelRequest } from '../model/language-model.ts';
import { parseModelName } from '../model/model-name.ts';
import { clientSettings, streamFormOf } from './client-settings.ts';
import { replyFailure, type Talk } from './reply-failure.ts';
import { replyText } from './reply-text.ts';
import { watchedFetch } from './watched-fetch.ts';
import { withoutThinking } from './without-thinking.ts';

/**
 * Any LangChain chat model, `provider:model`, behind our port. Opening it asks nothing of the provider and fails only
 * with `UsageError`, for a name that is none; each reply has a client and connections of its own, closed with it.
 */
export function openChatModel(name: string, access: ModelAccess): LanguageModel {
  const talk = { name, parts: parseModelName(name), address: originOf(access.url) };
  // Sampling settings are refused by some models; what one has refused is not sent to it again.
  let sampling: Sampling = { temperature: 0 };
  async function* reply(request: ModelRequest, signal: AbortSignal): AsyncGenerator<string> {
    try {
      yield* replyOnce(request, { talk, access, sampling, signal });
    } catch (error) {
      if (!isTemperatureRefused(error) || signal.aborted) throw error;
      sampling = {};
      yield* replyOnce(request, { talk, access, sampling, signal });
    }
  }
  return { name, reply };
}

type Sampling = { readonly temperature?: 0 };

interface Asking {
  readonly talk: Talk;
  readonly access: ModelAccess;
  readonly sampling: Sampling;
  readonly signal: AbortSignal;
}

async function* replyOnce(
  { system, user }: ModelRequest,
  { talk, access, sampling, signal }: Asking,
): AsyncGenerator<string> {
  const { parts } = talk;
  const leaving = new AbortController();
  const leave = () => leaving.abort();
  signal.addEventListener('abort', leave);
  if (signal.aborted) leave();
  try {
    const watched = watchedFetch(talk, streamFormOf(parts), leaving.signal);
    const settings = { ...clientSettings(parts, access, watched), ...sampling };
    const client = await initChatModel(parts.model, settings);
    const messages = [
      { role: 'system', content: system },
      { role: 'user', content: user },
    ];
    const chunks = await client.stream(messages, { signal: leaving.signal });
    yield* tellingFirst(withoutThinking(replyText(chunks, talk)), leave);
  } catch (error) {
    if (!leaving.signal.aborted) throw replyFailure(error, talk);
  } finally {
    signal.removeEventListener('abort', leave);
    leave();
  }
}

/** A reader who leaves is told of first: a client closes its stream only once a piece has come, which may be never. */
async function* tellingFirst(
  pieces: AsyncIterable<string>,
  leave: () => void,
): AsyncGenerator<string> {
  for await (const piece of pieces) {
    let isLeaving = true;
    try {
      yield piece;
      isLeaving = false;
    } finally {
      if (isLeaving) leave();
    }
  }
}

/** Asked before anything came of the reply: a refusal is the whole of it. */
const isTemperatureRefused = (error: unknown): boolean =>
  error instanceof ModelReplyError &&
  error.failure === 'failed' &&
  error.cause instanceof Error &&
  /\btemperature\b/iu.test(error.cause.message);

/** Without path and credentials; null where the provider's own is used, or nothing can be made of it. */
const originOf = (url: string | null): string | null =>
  url?.includes('://') && URL.canParse(url) ? new URL(url).origin : null;
