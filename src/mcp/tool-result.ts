import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { failureInWords, isForUsers } from './failure-in-words.ts';

/** What a tool gives: the same as an object for programs, and as text for a model. */
export interface Made {
  readonly structured: Record<string, unknown>;
  readonly text: string;
}

/** Hears of failures whose cause the caller is not told. */
export type OnFailure = (error: unknown) => void;

/**
 * Does a tool's work; a failure becomes a result that a model can act on, and nothing inner leaves. Work that `signal`
 * called off has not failed, however it ended.
 */
export type Answering = (
  work: () => Promise<Made>,
  signal?: AbortSignal,
) => Promise<CallToolResult>;

export function answering(onFailure: OnFailure): Answering {
  return async (work, signal) => {
    try {
      const { structured, text } = await work();
      return { content: [{ type: 'text', text }], structuredContent: structured };
    } catch (error) {
      if (!isForUsers(error) && signal?.aborted !== true) onFailure(error);
      return { content: [{ type: 'text', text: failureInWords(error) }], isError: true };
    }
  };
}

/** Hints to the caller: the tools change nothing of the records and reach nothing outside them. */
export const READS = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
} as const;
