import type { ErrorCode } from '../../errors.ts';
import type { HttpErrorCode } from './http-error.ts';

/** How a failure is told over HTTP. The one table from codes to statuses. */
export interface ProblemKind {
  readonly status: number;
  readonly title: string;
  /** In place of the error's own words, which name commands or paths of the server's disk. */
  readonly detail?: string;
  readonly remedy?: string;
}

const RESTART = 'Whoever runs the service finds the cause in its log.';

export const PROBLEM_KINDS = {
  usage: { status: 400, title: 'Bad request', remedy: 'GET /api/openapi.json describes requests.' },
  'unreadable-input': {
    status: 422,
    title: 'Unreadable input',
    detail: 'A record cannot be read.',
    remedy: RESTART,
  },
  'unknown-session': {
    status: 404,
    title: 'Unknown session',
    remedy: 'GET /api/sessions lists the ids.',
  },
  'unknown-speaker': {
    status: 404,
    title: 'Unknown speaker',
    remedy: 'GET /api/speakers lists the names and ids.',
  },
  'unknown-conversation': {
    status: 404,
    title: 'Unknown conversation',
    remedy: 'Leave it out to begin a new one; GET /api/conversations lists the ids.',
  },
  'too-large': { status: 413, title: 'Too large' },
  'disk-full': { status: 507, title: 'Disk full', detail: 'The disk of the service is full.' },
  'store-unusable': {
    status: 500,
    title: 'Store unusable',
    detail: 'The store cannot be read.',
    remedy: RESTART,
  },
  'store-busy': {
    status: 503,
    title: 'Store busy',
    detail: 'The store is being written.',
    remedy: 'Try again in a moment.',
  },
  'model-unavailable': {
    status: 503,
    title: 'Model unavailable',
    detail: 'The embedding model cannot be loaded.',
    remedy: RESTART,
  },
  'model-mismatch': {
    status: 503,
    title: 'Model mismatch',
    detail: 'The store was made with another embedding model.',
    remedy: RESTART,
  },
  'record-changed': {
    status: 500,
    title: 'Record changed',
    detail: 'A stored quotation is no longer what the record holds.',
    remedy: RESTART,
  },
  'invalid-request': { status: 400, title: 'Invalid request' },
  'malformed-json': { status: 400, title: 'Malformed JSON' },
  'not-found': { status: 404, title: 'Not found' },
  'unknown-model': { status: 404, title: 'Unknown model' },
  'method-not-allowed': { status: 405, title: 'Method not allowed' },
  'unsupported-media-type': { status: 415, title: 'Unsupported media type' },
  'body-too-large': { status: 413, title: 'Body too large' },
  'malformed-upload': { status: 400, title: 'Malformed upload' },
  'foreign-host': { status: 403, title: 'Foreign host' },
  'cross-site': { status: 403, title: 'Cross-site request' },
  'read-only': { status: 403, title: 'Read-only service' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  stopping: { status: 503, title: 'Stopping' },
  internal: { status: 500, title: 'Internal error' },
} as const satisfies Record<ErrorCode | HttpErrorCode, ProblemKind>;
