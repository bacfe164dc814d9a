import express, { type Request, type RequestHandler } from 'express';
import { REQUEST_BYTES_MAX } from '../../limits.ts';
import { HttpError } from './http-error.ts';

/**
 * Reads a JSON body of at most so many bytes. Demanding the type also keeps HTML forms of other sites out: they cannot
 * send it.
 */
export function jsonReader(limit = REQUEST_BYTES_MAX): RequestHandler {
  const parseJson = express.json({ limit, type: 'application/json' });
  return (request, response, next) => {
    refuseOtherTypes(request);
    parseJson(request, response, (error?: unknown) => {
      if (error === undefined && request.body === undefined) {
        next(new HttpError({ code: 'invalid-request', detail: 'The request has no body.' }));
      } else next(error);
    });
  };
}

function refuseOtherTypes(request: Request): void {
  const type = request.get('content-type');
  if (request.is('application/json') === false) {
    throw new HttpError({
      code: 'unsupported-media-type',
      detail: `The body's type is ${type === undefined ? 'not given' : JSON.stringify(type)}.`,
      remedy: 'Send JSON, with Content-Type: application/json.',
    });
  }
}
