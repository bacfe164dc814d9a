import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { createMcpServer } from './mcp-server.ts';
import type { McpSource } from './mcp-source.ts';

interface HttpExchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The body, read and parsed. */
  readonly body: unknown;
}

/**
 * Answers one request of MCP's streamable HTTP, with a server of its own that ends with the response. There are no
 * sessions: all tools read, what a follow-up needs is in the conversation's id, and a server that remembers no clients
 * has none to forget, to limit or to mix up. A client that goes away ends its work. Throws afterwards what failed
 * inside, whose cause the client was not told.
 */
export async function answerOverHttp(
  source: McpSource,
  { request, response, body }: HttpExchange,
): Promise<void> {
  const failures: unknown[] = [];
  const onFailure = (error: unknown) => failures.push(error);
  const server = createMcpServer(source, { arrange: false, onFailure });
  const closed = once(response, 'close');
  const transport = new StreamableHTTPServerTransport({ enableJsonResponse: !asksForNews(body) });
  try {
    // Its accessors say `undefined` where the interface says absent.
    await server.connect(transport as Transport);
    // Where the client has gone there may never be an answer.
    await Promise.race([transport.handleRequest(request, response, body), closed]);
    await closed;
  } finally {
    await server.close();
  }
  if (failures.length > 0) throw failures[0];
}

/** A client that wants to be told how far its call is gets an event stream; else plain JSON is simpler for all. */
function asksForNews(body: unknown): boolean {
  return [body].flat().some((message) => {
    const { params } = isObject(message) ? message : {};
    const { _meta: about } = isObject(params) ? params : {};
    return isObject(about) && about['progressToken'] !== undefined;
  });
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
