import { connectionFailure, cutOff, refusalOf, type Talk } from './reply-failure.ts';
import { type StreamForm, strictLines } from './strict-lines.ts';

/**
 * A `fetch` for one reply. It goes nowhere but where it is sent: a redirect, which would hand the records' words and
 * the key to another, is an error. Whatever fails is a `ModelReplyError` before the client's own handling sees it,
 * since clients retry, print what they could not read, or pass over it.
 */
export function watchedFetch(talk: Talk, form: StreamForm, signal: AbortSignal): typeof fetch {
  return async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input);
    const at = { ...talk, address: address.origin };
    const response = await send(input, { ...init, redirect: 'manual', signal }, at);
    if (!response.ok) throw await refusalOf(response, at);
    const { status, headers } = response;
    const body = response.body === null ? [] : read(response.body, at);
    return new Response(ReadableStream.from(strictLines(body, form, at)), { status, headers });
  };
}

async function send(input: string | URL | Request, init: RequestInit, talk: Talk) {
  try {
    return await fetch(input, init);
  } catch (error) {
    throw connectionFailure(error, talk);
  }
}

async function* read(body: AsyncIterable<Uint8Array>, talk: Talk): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch (error) {
    throw cutOff(talk, error);
  }
}
