import type { Request } from 'express';

/** What a Host header may hold: a name or an address, and a port. */
const HOST = /^(?:[\w.-]{1,253}|\[[\da-f:.]{2,45}\])(?::\d{1,5})?$/iu;

/** Where whoever asks has found the service, `http://127.0.0.1:3000`: empty where the Host header names no place. */
export function originOf(request: Pick<Request, 'protocol' | 'get'>): string {
  const host = request.get('host') ?? '';
  return HOST.test(host) ? `${request.protocol}://${host}` : '';
}
