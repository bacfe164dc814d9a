import { RapporteurError } from '../../errors.ts';
import type { ProblemBody } from '../contract.ts';
import { HttpError } from './http-error.ts';
import { PROBLEM_KINDS, type ProblemKind } from './problem-kinds.ts';

const SEE_DESCRIPTION = 'GET /api/openapi.json describes requests.';

/** Any thrown value as a problem; what is not meant for users becomes `internal`, without its words. */
export function toProblem(error: unknown, instance: string): ProblemBody {
  const known = knownError(error);
  const kind: ProblemKind = PROBLEM_KINDS[known.code];
  const remedy = kind.remedy ?? known.remedy ?? SEE_DESCRIPTION;
  return {
    type: `urn:problem-type:rapporteur:${known.code}`,
    title: kind.title,
    status: kind.status,
    detail: kind.detail ?? detailOf(known),
    instance,
    code: known.code,
    remedy,
    ...(known instanceof HttpError && known.field !== undefined ? { field: known.field } : {}),
  };
}

function knownError(error: unknown): RapporteurError | HttpError {
  if (error instanceof RapporteurError || error instanceof HttpError) return error;
  return fromExpress(error) ?? unexpected();
}

/** A RapporteurError's message ends with its remedy, which a problem tells apart. */
function detailOf(error: RapporteurError | HttpError): string {
  const { message, remedy } = error;
  return remedy !== undefined && message.endsWith(` ${remedy}`)
    ? message.slice(0, -remedy.length - 1)
    : message;
}

/** Express and its body parser throw errors that carry a `status` and, the parser's, a `type`. */
function fromExpress(error: unknown): HttpError | null {
  if (!(error instanceof Error) || !('status' in error)) return null;
  const type = 'type' in error ? error.type : null;
  if (type === 'entity.parse.failed')
    return new HttpError({ code: 'malformed-json', detail: 'The body is not valid JSON.' });
  if (type === 'entity.too.large')
    return new HttpError({ code: 'body-too-large', detail: 'The body is too large.' });
  if (error.status === 415)
    return new HttpError({
      code: 'unsupported-media-type',
      detail: 'The body has an encoding or character set that is not supported.',
      remedy: 'Send plain UTF-8.',
    });
  if (error.status === 400)
    return new HttpError({ code: 'invalid-request', detail: 'The request cannot be decoded.' });
  return null;
}

function unexpected(): HttpError {
  return new HttpError({
    code: 'internal',
    detail: 'Something failed inside the service.',
    remedy: 'Try again; whoever runs the service finds the cause in its log.',
  });
}
