import type { Request, Response } from 'express';
import multer, { MulterError, type StorageEngine } from 'multer';
import { RapporteurError } from '../../errors.ts';
import { UPLOAD_BYTES_MAX, UPLOAD_FILES_MAX } from '../../limits.ts';
import type { Upload } from '../../rapporteur.ts';
import { HttpError } from '../http/http-error.ts';

/** The one place that knows the `multer` package. */

/** The field of the form that files come in. */
const FIELD = 'files';
const MEBIBYTE = 1024 * 1024;
/** What stands around each file: a boundary and two or three header lines. */
const AROUND_A_FILE_BYTES = 2_000;

/** Hands the files of a `multipart/form-data` body to the upload as they come; nothing is held in memory. */
export async function receiveFiles(
  request: Request<Record<string, string>>,
  response: Response,
  upload: Upload,
): Promise<void> {
  refuseOther(request);
  const adding: Promise<void>[] = [];
  const storage: StorageEngine = {
    _handleFile: (_request, file, done) => {
      const added = upload.add(file.originalname, file.stream);
      adding.push(added);
      added.then(
        () => done(null, {}),
        (error: unknown) => done(error),
      );
    },
    _removeFile: (_request, _file, done) => done(null),
  };
  const receive = multer({
    storage,
    preservePath: true,
    defParamCharset: 'utf8',
    limits: { files: UPLOAD_FILES_MAX, parts: UPLOAD_FILES_MAX, fields: 0, headerPairs: 20 },
  }).array(FIELD);
  try {
    await new Promise<void>((resolve, reject) => {
      receive(request, response, (error: unknown) => (error ? reject(told(error)) : resolve()));
    });
  } finally {
    // A file that is still being written would come to lie in a folder that is being removed.
    await Promise.allSettled(adding);
  }
  if (adding.length === 0) {
    throw new HttpError({
      code: 'invalid-request',
      detail: 'No file came.',
      remedy: `Send files in the field ${JSON.stringify(FIELD)} of a multipart/form-data body.`,
      field: FIELD,
    });
  }
}

function refuseOther(request: Request<Record<string, string>>): void {
  if (!request.is('multipart/form-data')) {
    throw new HttpError({
      code: 'unsupported-media-type',
      detail: `The body's type is ${JSON.stringify(request.get('content-type') ?? '')}.`,
      remedy: 'Send files, as multipart/form-data.',
    });
  }
  const most = UPLOAD_BYTES_MAX + UPLOAD_FILES_MAX * AROUND_A_FILE_BYTES;
  // What says at once that it is too much need not be sent.
  if (Number(request.get('content-length') ?? 0) > most) throw tooMuch();
}

function told(error: unknown): unknown {
  if (error instanceof RapporteurError) return error;
  if (error instanceof MulterError) return toldByMulter(error);
  // The disk's failures have a code; the parser's and those of a broken connection have none.
  if (!(error instanceof Error) || 'code' in error) return error;
  return new HttpError({
    code: 'malformed-upload',
    detail: `The files cannot be read out of the request: ${error.message}.`,
    remedy: 'Send them again; the connection may have broken off.',
  });
}

function toldByMulter({ code, field }: MulterError): HttpError {
  if (code === 'LIMIT_FILE_COUNT' || code === 'LIMIT_PART_COUNT') {
    return new HttpError({
      code: 'body-too-large',
      detail: `More than ${UPLOAD_FILES_MAX} files came at once.`,
      remedy: 'Send them in several uploads.',
    });
  }
  return new HttpError({
    code: 'invalid-request',
    detail: `The field ${JSON.stringify(field ?? '')} is none of an upload.`,
    remedy: `Send files in the field ${JSON.stringify(FIELD)}, and nothing else.`,
    ...(field === undefined ? {} : { field }),
  });
}

function tooMuch(): HttpError {
  return new HttpError({
    code: 'body-too-large',
    detail: `The files have more than ${UPLOAD_BYTES_MAX / MEBIBYTE} MiB together.`,
    remedy: 'Send them in several uploads.',
  });
}
