import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { MCP_BUFFER_BYTES_MAX, SHUTDOWN_GRACE_MS } from '../limits.ts';
import { createMcpServer } from './mcp-server.ts';
import type { McpSource } from './mcp-source.ts';
import { watchPending } from './pending.ts';
import type { OnFailure } from './tool-result.ts';

interface StdioOptions {
  readonly input: Readable;
  readonly output: Writable;
  /** Resolves when the process is told to stop. */
  readonly stopped: Promise<void>;
  readonly arrange: boolean;
  readonly onFailure: OnFailure;
}

/** Answers the client behind the two streams until it closes its side, after what it still waits for; or until told to stop. */
export async function serveOverStdio(
  source: McpSource,
  { input, output, stopped, arrange, onFailure }: StdioOptions,
): Promise<void> {
  const server = createMcpServer(source, { arrange, onFailure });
  const transport = new StdioServerTransport(input, output, {
    maxBufferSize: MCP_BUFFER_BYTES_MAX,
  });
  const ended = once(input, 'close');
  await server.connect(transport);
  const pending = watchPending(transport);
  const broken = new Promise<void>((resolve) => {
    server.server.onclose = resolve;
  });
  const hungUp = Promise.race([ended, once(input, 'end')]).then(() =>
    pending.settled(SHUTDOWN_GRACE_MS),
  );
  await Promise.race([hungUp, stopped, broken]);
  await server.close();
}
