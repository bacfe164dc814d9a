import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import {
  CancelledNotificationSchema,
  isJSONRPCRequest,
  type JSONRPCMessage,
} from '@modelcontextprotocol/sdk/types.js';

interface Pending {
  /** Resolves once every request has its answer, or after so many milliseconds. */
  settled(withinMs: number): Promise<void>;
}

/** Follows which requests of a connected transport still wait for an answer. */
export function watchPending(transport: Transport): Pending {
  const waiting = new Set<string | number>();
  let told = () => {};
  const take = (id: string | number | undefined) => {
    if (id !== undefined) waiting.delete(id);
    if (waiting.size === 0) told();
  };
  const { onmessage, send } = transport;
  transport.onmessage = (message, extra) => {
    if (isJSONRPCRequest(message)) waiting.add(message.id);
    onmessage?.(message, extra);
    // One that is called off is never answered.
    const off = CancelledNotificationSchema.safeParse(message);
    if (off.success) take(off.data.params.requestId);
  };
  transport.send = async (message, options) => {
    await send.call(transport, message, options);
    take(answeredBy(message));
  };
  return {
    settled: (withinMs) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, withinMs);
        told = () => {
          clearTimeout(timer);
          resolve();
        };
        if (waiting.size === 0) told();
      }),
  };
}

const answeredBy = (message: JSONRPCMessage) => ('method' in message ? undefined : message.id);
