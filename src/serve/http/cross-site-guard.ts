import type { Request, RequestHandler } from 'express';
import { HttpError } from './http-error.ts';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Refuses what a browser sends from a page of another origin to be answered or changed; other programs send neither header. */
export const refuseCrossSiteChange: RequestHandler = (request, _response, next) => {
  if (READS.has(request.method) || isSameOrigin(request)) return next();
  throw new HttpError({
    code: 'cross-site',
    detail: 'A page of another site sent this request.',
    remedy: "Ask from the service's own page, or from a program.",
  });
};

function isSameOrigin(request: Request): boolean {
  const site = request.get('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const origin = request.get('origin');
  return origin === undefined || hostOf(origin) === request.headers.host?.toLowerCase();
}

/** `http://localhost:3000` has the host `localhost:3000`; the origin `null` has none. */
function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
