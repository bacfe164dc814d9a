import type { ModelFailure } from '../asking.ts';

/** The port to any language model. It is handed text and hands text back; it has no tools and no memory. */
export interface LanguageModel {
  /** `provider:model`, as the user named it. */
  readonly name: string;
  /**
   * The reply's text in the pieces in which it comes. Throws `ModelReplyError` and nothing else; when `signal` is
   * aborted the connection is closed.
   */
  reply(request: ModelRequest, signal: AbortSignal): AsyncIterable<string>;
}

export interface ModelRequest {
  /** What it is to do. */
  readonly system: string;
  /** What it is to do it with. */
  readonly user: string;
}

/** Why there is no reply, or no more of it; `message` is a sentence that a user can act on. */
export class ModelReplyError extends Error {
  readonly failure: ModelFailure;

  constructor(failure: ModelFailure, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'ModelReplyError';
    this.failure = failure;
  }
}
