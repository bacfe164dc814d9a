import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { QUERY_CHARS_MAX } from '../limits.ts';
import { INSTRUCTIONS, quoteOnly } from './instructions.ts';
import type { McpSource } from './mcp-source.ts';
import { registerResources } from './resources.ts';
import { filledText } from './schemas.ts';
import { answering, type OnFailure } from './tool-result.ts';
import { registerAsk } from './tools/ask-tool.ts';
import { registerSearch } from './tools/search-tool.ts';
import { registerGetSession } from './tools/session-tool.ts';
import { registerListSpeakers } from './tools/speakers-tool.ts';
import { registerGetTurn } from './tools/turn-tool.ts';
import { registerVerifyQuote } from './tools/verify-quote-tool.ts';

interface McpServerOptions {
  /** Whether `ask` may have the language model that is set put the quotations in order; the caller is a model itself. */
  readonly arrange: boolean;
  readonly onFailure: OnFailure;
}

/** Rapporteur as a server of the Model Context Protocol, for one client, whatever it is connected through. */
export function createMcpServer(
  source: McpSource,
  { arrange, onFailure }: McpServerOptions,
): McpServer {
  const server = new McpServer(
    { name: 'rapporteur', title: 'Rapporteur', version: source.version },
    { instructions: INSTRUCTIONS },
  );
  const answer = answering(onFailure);
  registerAsk(server, source, { arrange, answer });
  registerSearch(server, source, answer);
  registerGetSession(server, source, answer);
  registerGetTurn(server, source, answer);
  registerListSpeakers(server, source, answer);
  registerVerifyQuote(server, source, answer);
  registerResources(server, source, onFailure);
  server.registerPrompt(
    'quote_only',
    {
      title: 'Quote only what was said',
      description: 'Answers a question with the speakers’ own words and where they stand',
      argsSchema: { question: filledText(QUERY_CHARS_MAX) },
    },
    ({ question }) => ({
      messages: [{ role: 'user', content: { type: 'text', text: quoteOnly(question) } }],
    }),
  );
  return server;
}
