import { once } from 'node:events';
import type { Response } from 'express';
import { HEARTBEAT_MS } from '../../limits.ts';
import { HttpError } from './http-error.ts';
import { toProblem } from './problem.ts';

export interface ServerSentEvent {
  readonly event: string;
  readonly data: unknown;
}

interface StreamOptions {
  /** Ends the stream with an `error` event of code `stopping`. */
  readonly stopping: AbortSignal;
  readonly heartbeatMs?: number;
}

/**
 * Sends the events as they come. Failures become a last event `error`, since the status is gone by then;
 * they are thrown on, for the log. When the client goes away the events are no longer asked for.
 */
export async function streamEvents(
  response: Response,
  events: AsyncIterable<ServerSentEvent>,
  { stopping, heartbeatMs = HEARTBEAT_MS }: StreamOptions,
): Promise<void> {
  response.status(200).set({
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Accel-Buffering': 'no',
  });
  response.flushHeaders();
  const heartbeat = setInterval(() => response.write(': working\n\n'), heartbeatMs);
  const gone = new AbortController();
  const leave = () => gone.abort();
  response.once('close', leave);
  stopping.addEventListener('abort', leave, { once: true });
  try {
    for await (const event of untilAborted(events, gone.signal)) {
      if (!response.write(frame(event))) await drained(response, gone.signal);
    }
    if (stopping.aborted) response.write(frame(problemEvent(response, stoppingError())));
  } catch (error) {
    response.write(frame(problemEvent(response, error)));
    throw error;
  } finally {
    clearInterval(heartbeat);
    response.off('close', leave);
    stopping.removeEventListener('abort', leave);
    response.end();
  }
}

/** `event: citation\ndata: {…}\n\n`: JSON has no line break of its own, so one data line holds it. */
export function frame({ event, data }: ServerSentEvent): string {
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}

/** Ends at the signal, also while the next event is awaited, and lets the source know at once. */
async function* untilAborted<Item>(source: AsyncIterable<Item>, signal: AbortSignal) {
  const iterator = source[Symbol.asyncIterator]();
  const aborted = new Promise<null>((resolve) => {
    if (signal.aborted) resolve(null);
    else signal.addEventListener('abort', () => resolve(null), { once: true });
  });
  try {
    while (!signal.aborted) {
      const step = await Promise.race([iterator.next(), aborted]);
      if (step === null || step.done === true) return;
      yield step.value;
    }
  } finally {
    // Not awaited: a generator takes note of it only when the step it is in has ended.
    iterator.return?.().catch(() => undefined);
  }
}

async function drained(response: Response, signal: AbortSignal): Promise<void> {
  await once(response, 'drain', { signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}

function problemEvent(response: Response, error: unknown): ServerSentEvent {
  return { event: 'error', data: toProblem(error, response.req.path) };
}

function stoppingError(): HttpError {
  return new HttpError({
    code: 'stopping',
    detail: 'The service is stopping.',
    remedy: 'Ask again when it is back.',
  });
}
