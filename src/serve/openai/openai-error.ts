import type { ProblemBody } from '../contract.ts';

/** A failure as OpenAI's clients read it. */
export interface OpenAiError {
  readonly error: {
    readonly message: string;
    readonly type: 'invalid_request_error' | 'rate_limit_error' | 'server_error';
    readonly param: string | null;
    readonly code: string;
  };
}

/** Their own code for what their clients look for; for all else ours. */
const CODES: Readonly<Record<string, string>> = {
  'unknown-model': 'model_not_found',
  'too-many-requests': 'rate_limit_exceeded',
};

/** In place of remedies that point to openapi.json, which does not describe this protocol. */
const REMEDIES: Readonly<Record<string, string>> = {
  'invalid-request': '',
  'malformed-json': '',
  'body-too-large': 'Begin a new conversation, or leave files out.',
  'not-found': 'Here are /v1/models and /v1/chat/completions.',
};

/** The same problem in their form; the status stays. */
export function openAiError({ status, code, detail, remedy, field }: ProblemBody): OpenAiError {
  const message = `${detail} ${REMEDIES[code] ?? remedy}`.trim();
  return {
    error: { message, type: typeOf(status), param: field ?? null, code: CODES[code] ?? code },
  };
}

function typeOf(status: number): OpenAiError['error']['type'] {
  if (status === 429) return 'rate_limit_error';
  return status >= 500 ? 'server_error' : 'invalid_request_error';
}

/** Whether a path is of the OpenAI-compatible part of the service. */
export const isOpenAiPath = (path: string): boolean => path === '/v1' || path.startsWith('/v1/');
