import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { HttpError } from './http-error.ts';

/** At most so many requests a minute from one address; tells the client by the RateLimit headers. */
export function limitRate(requestsPerMinute: number): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: requestsPerMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // Forwarded addresses are never trusted, so there is nothing to warn about.
    validate: { xForwardedForHeader: false, forwardedHeader: false },
    handler: (_request, _response, next) =>
      next(
        new HttpError({
          code: 'too-many-requests',
          detail: `More than ${requestsPerMinute} requests in a minute.`,
          remedy: 'Wait a minute.',
        }),
      ),
  });
}
