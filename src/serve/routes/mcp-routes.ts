import { MCP_BATCH_MAX } from '../../limits.ts';
import type { McpSource } from '../../mcp/mcp-source.ts';
import { HttpError } from '../http/http-error.ts';
import type { Route } from '../http/route.ts';

/** The Model Context Protocol over HTTP. It has no sessions and so nothing to GET or DELETE: those are answered 405. */
export function mcpRoutes(source: McpSource): Route[] {
  return [
    {
      method: 'post',
      path: '/mcp',
      handle: async (request, response) => {
        const body: unknown = request.body;
        if (Array.isArray(body) && body.length > MCP_BATCH_MAX) {
          throw new HttpError({
            code: 'invalid-request',
            detail: `The batch has ${body.length} messages.`,
            remedy: `Send at most ${MCP_BATCH_MAX} at once.`,
          });
        }
        response.set('Cache-Control', 'no-store');
        // The protocol's library takes a fifth of a second to load, which no other command should wait for.
        const { answerOverHttp } = await import('../../mcp/over-http.ts');
        await answerOverHttp(source, { request, response, body });
      },
    },
  ];
}
