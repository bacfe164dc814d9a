import type { RequestHandler } from 'express';
import { HttpError } from './http-error.ts';

const LOOPBACK_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);

/** True where only this machine can reach the address. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/u.test(host);
}

/**
 * Against DNS rebinding: a page of another site may resolve its own name to this machine, but the
 * browser still sends that name as Host. Any port is taken, for tunnels.
 */
export const onlyLoopbackHost: RequestHandler = (request, _response, next) => {
  const name = (request.headers.host ?? '').replace(/:\d{1,5}$/u, '').toLowerCase();
  if (LOOPBACK_NAMES.has(name)) return next();
  throw new HttpError({
    code: 'foreign-host',
    detail: `The service answers to this machine alone, not to the host ${JSON.stringify(name)}.`,
    remedy: 'Open it as localhost or 127.0.0.1, or start it with --host to serve others.',
  });
};
