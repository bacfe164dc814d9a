/** A request that the service itself refuses; failures of the pipelines are RapporteurErrors. */
export type HttpErrorCode =
  | 'invalid-request'
  | 'malformed-json'
  | 'not-found'
  | 'unknown-model'
  | 'method-not-allowed'
  | 'unsupported-media-type'
  | 'body-too-large'
  | 'malformed-upload'
  | 'foreign-host'
  | 'cross-site'
  | 'read-only'
  | 'too-many-requests'
  | 'stopping'
  | 'internal';

interface HttpErrorOptions {
  readonly code: HttpErrorCode;
  /** What is wrong, naming the offending value and its place. */
  readonly detail: string;
  readonly remedy?: string;
  /** The field of the request at fault. */
  readonly field?: string;
}

export class HttpError extends Error {
  readonly code: HttpErrorCode;
  readonly remedy: string | undefined;
  readonly field: string | undefined;

  constructor({ code, detail, remedy, field }: HttpErrorOptions) {
    super(detail);
    this.name = 'HttpError';
    this.code = code;
    this.remedy = remedy;
    this.field = field;
  }
}
