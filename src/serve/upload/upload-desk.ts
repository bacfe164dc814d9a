import type { Request, Response } from 'express';
import { UPLOADS_AT_ONCE_MAX } from '../../limits.ts';
import type { Rapporteur, Upload } from '../../rapporteur.ts';
import { HttpError } from '../http/http-error.ts';
import { receiveFiles } from './receive-files.ts';

/** Receives a request's files and works with them; whatever happens, nothing that was not taken in is left. */
export type UploadDesk = (
  request: Request<Record<string, string>>,
  response: Response,
  work: (upload: Upload) => Promise<void>,
) => Promise<void>;

/** One desk for every way in, so that together they never fill the disk. */
export function uploadDesk(rapporteur: Pick<Rapporteur, 'beginUpload'>): UploadDesk {
  let underWay = 0;
  return async (request, response, work) => {
    if (underWay >= UPLOADS_AT_ONCE_MAX) {
      throw new HttpError({
        code: 'too-many-requests',
        detail: `${underWay} uploads are under way already.`,
        remedy: 'Wait until one of them has been taken in.',
      });
    }
    underWay += 1;
    try {
      const upload = await rapporteur.beginUpload();
      try {
        await receiveFiles(request, response, upload);
        await work(upload);
      } finally {
        await upload.discard();
      }
    } finally {
      underWay -= 1;
    }
  };
}
