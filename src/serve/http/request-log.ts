import type { RequestHandler } from 'express';
import pino from 'pino';
import { RapporteurError } from '../../errors.ts';
import { patternOf } from './route.ts';

/** The part of a logger that the service uses; pino's own fits. */
export interface Logger {
  info(line: object, message: string): void;
  error(line: object, message: string): void;
}

/** Logs to standard error: standard output belongs to the commands. `error` leaves out the line a request. */
export function createLogger(level: 'info' | 'error'): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));
}

/** One line a request. Never the path itself, its query or a body: questions are nobody's business. */
export function logRequests(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const begun = performance.now();
    response.once('close', () => {
      logger.info(
        {
          method: request.method,
          path: patternOf(response),
          status: response.statusCode,
          ms: Math.round(performance.now() - begun),
        },
        'request',
      );
    });
    next();
  };
}

/** Where an error came from, without its message, which may repeat the question. */
export function errorLine(error: unknown): object {
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line));
  const at = frames.slice(0, 8).map((line) => line.trim());
  // Ours of this sort (a store, a model) tell of the machine's own files, and never of a question.
  if (error instanceof RapporteurError) return { error: error.name, told: error.message, at };
  return { error: error.name, at };
}
