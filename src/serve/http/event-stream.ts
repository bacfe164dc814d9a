import { once } from 'node:events';
import type { Response } from 'express';
import { HEARTBEAT_MS } from '../../limits.ts';
import { HttpError } from './http-error.ts';
import { toProblem } from './problem.ts';
import { untilAborted } from './until-aborted.ts';

export interface ServerSentEvent {
  readonly event: string;
  readonly data: unknown;
}

interface StreamOptions {
  /** Ends the stream with an `error` event of code `stopping`. */
  readonly stopping: AbortSignal;
  readonly heartbeatMs?: number;
}

/** Sends the events as they come; a failure becomes a last event `error`. See `streamFrames`. */
export async function streamEvents(
  response: Response,
  events: AsyncIterable<ServerSentEvent>,
  options: StreamOptions,
): Promise<void> {
  await streamFrames(response, framed(events), {
    ...options,
    failed: (error) => frame(problemEvent(response, error)),
  });
}

async function* framed(events: AsyncIterable<ServerSentEvent>) {
  for await (const event of events) yield frame(event);
}

interface FrameOptions extends StreamOptions {
  /** The last frame of a stream that fails. */
  readonly failed: (error: unknown) => string;
}

/**
 * Sends frames of an event stream as they come. Failures become a last frame, since the status is gone by then;
 * they are thrown on, for the log. When the client goes away the frames are no longer asked for.
 */
export async function streamFrames(
  response: Response,
  frames: AsyncIterable<string>,
  { stopping, heartbeatMs = HEARTBEAT_MS, failed }: FrameOptions,
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
    for await (const one of untilAborted(frames, gone.signal)) {
      if (!response.write(one)) await drained(response, gone.signal);
    }
    if (stopping.aborted) response.write(failed(stoppingError()));
  } catch (error) {
    response.write(failed(error));
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

async function drained(response: Response, signal: AbortSignal): Promise<void> {
  await once(response, 'drain', { signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}

function problemEvent(response: Response, error: unknown): ServerSentEvent {
  return { event: 'error', data: toProblem(error, response.req.path) };
}

/** What is asked of a service that stops. */
export function stoppingError(): HttpError {
  return new HttpError({
    code: 'stopping',
    detail: 'The service is stopping.',
    remedy: 'Ask again when it is back.',
  });
}
