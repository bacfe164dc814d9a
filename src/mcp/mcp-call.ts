import type { RequestHandlerExtra } from '@modelcontextprotocol/sdk/shared/protocol.js';
import type { ServerNotification, ServerRequest } from '@modelcontextprotocol/sdk/types.js';

/** One call of a tool: whether its answer is still wanted, and who hears how far it is. */
export interface Call {
  readonly signal: AbortSignal;
  /** Tells the caller how far it is, where it asked to be told; `progress` only grows. */
  readonly tell: (progress: number, message: string) => Promise<void>;
}

export function callOf(extra: RequestHandlerExtra<ServerRequest, ServerNotification>): Call {
  const progressToken = extra._meta?.progressToken;
  return {
    signal: extra.signal,
    tell: async (progress, message) => {
      if (progressToken === undefined) return;
      const params = { progressToken, progress, message };
      await extra.sendNotification({ method: 'notifications/progress', params });
    },
  };
}
