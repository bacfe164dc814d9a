import type { Request } from 'express';

/** JSON unless the client prefers an event stream; `Accept: *` is no such preference. */
export function wantsStream(request: Pick<Request, 'accepts'>): boolean {
  return request.accepts(['application/json', 'text/event-stream']) === 'text/event-stream';
}
