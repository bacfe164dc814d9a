import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { createMcpServer } from '../../src/mcp/mcp-server.ts';
import { mcpSource } from '../../src/mcp/mcp-source.ts';
import type { Rapporteur } from '../../src/rapporteur.ts';
import { FakeRapporteur } from '../fakes/fake-rapporteur.ts';

export const newClient = () => new Client({ name: 'test', version: '1.0.0' });

/** The official client, connected within this process; `failures` holds what the client was not told. */
export async function connected(rapporteur: Rapporteur = new FakeRapporteur(), arrange = false) {
  const failures: unknown[] = [];
  const server = createMcpServer(mcpSource(rapporteur, rapporteur), {
    arrange,
    onFailure: (error) => failures.push(error),
  });
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  const client = newClient();
  await server.connect(ours);
  await client.connect(theirs);
  return { client, failures };
}

export interface Called {
  readonly text: string;
  readonly isError: boolean;
  /** What programs get; tests say what they look for in it. */
  readonly made: Record<string, unknown>;
}

/** Calls a tool; the client holds the structured result against the tool's own schema. */
export async function call(
  client: Client,
  name: string,
  parameters: Record<string, unknown>,
): Promise<Called> {
  const result = (await client.callTool({ name, arguments: parameters })) as CallToolResult;
  const [content] = result.content;
  return {
    text: content?.type === 'text' ? content.text : '',
    isError: result.isError ?? false,
    made: result.structuredContent ?? {},
  };
}
