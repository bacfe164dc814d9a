import type { Response } from 'express';

/**
 * Aborted once nobody waits for the answer any more: the connection is closed, whoever closes it, or the service stops.
 * Work for a reader who has left can end.
 */
export function left(response: Response, stopping: AbortSignal): AbortSignal {
  const leaving = new AbortController();
  const leave = () => leaving.abort();
  if (stopping.aborted) leave();
  stopping.addEventListener('abort', leave, { once: true });
  response.once('close', () => {
    // A service hears of many connections: it keeps hold of none that is closed.
    stopping.removeEventListener('abort', leave);
    leave();
  });
  return leaving.signal;
}
