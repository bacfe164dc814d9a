import type { Response } from 'express';

/** Aborted once the connection is closed, whoever closes it: work for a reader who has left can end. */
export function left(response: Response): AbortSignal {
  const leaving = new AbortController();
  response.once('close', () => leaving.abort());
  return leaving.signal;
}
