import type { ProblemBody } from '../serve/contract.ts';

/** Why a request was not answered: what the service says, or what lay between. `message` ends with what to do. */
export class ProblemError extends Error {
  /** Stable: the service's own codes, and `unreachable`, `unreadable-reply` and `unfinished` for what lay between. */
  readonly code: string;
  /** The HTTP status; 0 where there was no reply. */
  readonly status: number;
  /** What to do about it. */
  readonly remedy: string;
  /** The field of the request at fault, where there is one. */
  readonly field: string | null;

  constructor({ code, status, detail, remedy, field }: Problem, cause?: unknown) {
    super(`${detail} ${remedy}`, cause === undefined ? undefined : { cause });
    this.name = 'ProblemError';
    this.code = code;
    this.status = status;
    this.remedy = remedy;
    this.field = field ?? null;
  }
}

type Problem = Pick<ProblemBody, 'code' | 'status' | 'detail' | 'remedy' | 'field'>;
