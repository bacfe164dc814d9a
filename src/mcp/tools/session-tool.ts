import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { MCP_TEXT_CHARS_MAX, MCP_TURNS_DEFAULT, MCP_TURNS_MAX } from '../../limits.ts';
import type { McpSource } from '../mcp-source.ts';
import { sessionInWords } from '../record-words.ts';
import * as schemas from '../schemas.ts';
import { headOf, pieceInWords, piecesOf, type TurnPiece } from '../session-pieces.ts';
import { type Answering, READS } from '../tool-result.ts';

const turnNumber = z.int().min(0);

const Input = z
  .strictObject({
    session: schemas.name.describe('its id, as results of search and ask name it'),
    from: turnNumber.default(0).describe('first turn to read'),
    to: turnNumber.optional().describe('last turn to read'),
  })
  .refine(({ from, to = from }) => from <= to, { path: ['from'], error: 'is greater than "to"' });

const Output = z.looseObject({
  head: schemas.sessionHead,
  turns: z.array(schemas.turn),
  next: turnNumber.nullable().describe('the turn to go on from; null at the session’s end'),
});

type Head = ReturnType<typeof headOf>;

function pageInWords(head: Head, pieces: readonly TurnPiece[], next: number | null): string {
  const facts = [head.event, head.place].filter((fact) => fact !== null).join(', ');
  const note = head.disclaimer === null ? [] : [`The publisher’s note: “${head.disclaimer}”`];
  return [
    `${sessionInWords(head)}${facts === '' ? '' : `; ${facts}`}; ${head.turns} turns, ${head.words} words`,
    ...note,
    ...pieces.map(pieceInWords),
    ...(pieces.length === 0 ? ['No turns here.'] : []),
    ...(next === null ? [] : [`There is more: get_session with from ${next}.`]),
  ].join('\n\n');
}

export function registerGetSession(server: McpServer, source: McpSource, answer: Answering): void {
  server.registerTool(
    'get_session',
    {
      title: 'Read a session',
      description: `What a session is, and its turns in order, a page at a time (${MCP_TURNS_DEFAULT} turns unless told otherwise, at most ${MCP_TURNS_MAX}, and at most ${MCP_TEXT_CHARS_MAX} characters). “next” says where to go on. To find something in it, search with its id is quicker.`,
      inputSchema: Input,
      outputSchema: Output,
      annotations: READS,
    },
    ({ session, from, to = from + MCP_TURNS_DEFAULT - 1 }) =>
      answer(async () => {
        const held = await source.session(session);
        const last = Math.min(to, from + MCP_TURNS_MAX - 1);
        const wanted = held.turns.slice(from, last + 1);
        const turns = piecesOf(held, wanted, MCP_TEXT_CHARS_MAX);
        const behind = from + turns.length;
        const next = behind < held.turns.length ? behind : null;
        const head = headOf(held);
        return { structured: { head, turns, next }, text: pageInWords(head, turns, next) };
      }),
  );
}
