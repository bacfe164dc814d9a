import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import type { Turn } from '../../domain.ts';
import { UsageError } from '../../errors.ts';
import { MCP_NEIGHBOURS_MAX, MCP_TEXT_CHARS_MAX } from '../../limits.ts';
import type { SessionText } from '../../rapporteur.ts';
import type { McpSource } from '../mcp-source.ts';
import { sessionInWords } from '../record-words.ts';
import * as schemas from '../schemas.ts';
import { headOf, pieceInWords, pieceOf, piecesOf } from '../session-pieces.ts';
import { type Answering, READS } from '../tool-result.ts';

const Input = z.strictObject({
  session: schemas.name.describe('its id, as results of search and ask name it'),
  turn: z.int().min(0).describe('the turn’s number, from 0'),
  neighbours: z
    .int()
    .min(0)
    .max(MCP_NEIGHBOURS_MAX)
    .default(0)
    .describe('how many turns before and after it to give too'),
  start: z
    .int()
    .min(0)
    .optional()
    .describe('where in the record to go on in a long turn: the end of the piece before'),
});

const Output = z.looseObject({
  head: schemas.sessionHead,
  turn: schemas.turn,
  before: z.array(schemas.turn),
  after: z.array(schemas.turn),
});

function turnOf({ session, turns }: SessionText, number: number): Turn {
  const turn = turns[number];
  if (turn !== undefined) return turn;
  const has = turns.length === 0 ? 'no turns' : `turns 0 to ${turns.length - 1}`;
  throw new UsageError(
    `The session ${JSON.stringify(session.session)} has no turn ${number}.`,
    `It has ${has}.`,
  );
}

function startIn(turn: Turn, start: number | undefined): number {
  if (start === undefined) return turn.start;
  if (turn.start <= start && start < turn.end) return start;
  throw new UsageError(
    `Turn ${turn.turn} does not hold the place ${start}.`,
    `It stands from ${turn.start} to ${turn.end}.`,
  );
}

/** The turn, and as much of its neighbours as there is room left for. */
function withNeighbours(held: SessionText, turn: Turn, wanted: { start: number; each: number }) {
  const { start, each } = wanted;
  const piece = pieceOf(held, turn, { start, room: MCP_TEXT_CHARS_MAX });
  const room = Math.floor((MCP_TEXT_CHARS_MAX - piece.text.length) / 2);
  // From the turn outwards: where there is not room for all, those next to it matter most.
  const fitting = (turns: readonly Turn[]) => (room === 0 ? [] : piecesOf(held, turns, room));
  const earlier = held.turns.slice(Math.max(0, turn.turn - each), turn.turn);
  return {
    turn: piece,
    before: fitting(earlier.toReversed()).toReversed(),
    after: fitting(held.turns.slice(turn.turn + 1, turn.turn + 1 + each)),
  };
}

export function registerGetTurn(server: McpServer, source: McpSource, answer: Answering): void {
  server.registerTool(
    'get_turn',
    {
      title: 'Read one turn',
      description:
        'One turn of a session in full, word for word, with who speaks and how that is known; with neighbours, what was said before and after it. Use it to see a quotation in its surroundings before you rely on it.',
      inputSchema: Input,
      outputSchema: Output,
      annotations: READS,
    },
    ({ session, turn: number, neighbours: each, start }) =>
      answer(async () => {
        const held = await source.session(session);
        const turn = turnOf(held, number);
        const given = withNeighbours(held, turn, { start: startIn(turn, start), each });
        const head = headOf(held);
        const pieces = [...given.before, given.turn, ...given.after];
        const text = [sessionInWords(head), ...pieces.map(pieceInWords)].join('\n\n');
        return { structured: { head, ...given }, text };
      }),
  );
}
