import type { RequestHandler } from 'express';
import { HttpError } from './http-error.ts';

/**
 * Who may change what. The service has no accounts, so that whoever reaches it is a user. On loopback that is whoever
 * uses this machine, and they may change the collection: add and remove records, correct names, and read and remove the
 * conversations that are kept. Where others can reach the service, all of that is refused, unless it was started with
 * `--allow-changes`; everything that only reads the records stays open to them, and so does asking. Their conversations
 * go on by their ids, random UUIDs which only the one who asked was told, and cannot be listed, read back or removed.
 */
export const refuseChange: RequestHandler = () => {
  throw new HttpError({
    code: 'read-only',
    detail: 'Users of this service may not change the collection or see what others asked.',
    remedy: 'Whoever runs it may allow that with --allow-changes, or do it on the machine itself.',
  });
};
