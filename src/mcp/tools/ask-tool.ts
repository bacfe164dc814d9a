import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { ID_CHARS_MAX, MCP_ROWS_MAX, QUERY_CHARS_MAX } from '../../limits.ts';
import type { AskReply } from '../../rapporteur.ts';
import { answerInWords } from '../answer-in-words.ts';
import { type Call, callOf } from '../mcp-call.ts';
import type { McpSource } from '../mcp-source.ts';
import { citation, filledText } from '../schemas.ts';
import { type Answering, READS } from '../tool-result.ts';

const Input = z.strictObject({
  question: filledText(QUERY_CHARS_MAX).describe(
    'in plain words: what did X say about Y; who spoke about Y; who said “…”; list, count, compare',
  ),
  conversation: filledText(ID_CHARS_MAX)
    .optional()
    .describe('the id that an earlier answer gave, to ask a follow-up'),
});

const Output = z.looseObject({
  question: z.string(),
  text: z.string().describe('Markdown; what stands between “ and ” is quoted, marked [n] or [rn]'),
  abstained: z.boolean(),
  reason: z.string().nullable(),
  state: z.looseObject({}),
  coverage: z.looseObject({}),
  citations: z.array(citation),
  related: z.array(citation),
  data: z
    .looseObject({ of: z.string(), count: z.number(), rows: z.array(z.looseObject({})) })
    .nullable(),
  rowsLeftOut: z.int().min(0),
  suggestions: z.array(z.string()),
  by: z.string(),
  conversation: z.string().nullable(),
});

/** The contract's answer; of a long list the first rows, and how many more there are. */
function structured({ answer, conversation }: AskReply): Record<string, unknown> {
  // What the arrangement was made of is the page's; the text holds it all.
  const { lead, notes, arrangement, data, ...rest } = answer;
  const rows = data?.rows.slice(0, MCP_ROWS_MAX) ?? [];
  return {
    ...rest,
    data: data === null ? null : { ...data, rows },
    rowsLeftOut: (data?.rows.length ?? 0) - rows.length,
    conversation,
  };
}

/** Asks step by step, so that it ends between two of them when the caller no longer waits. */
async function ask(
  source: McpSource,
  request: Parameters<McpSource['askStream']>[0],
  { signal, tell }: Call,
): Promise<AskReply> {
  let quotations = 0;
  for await (const event of source.askStream(request)) {
    signal.throwIfAborted();
    if (event.type === 'state') await tell(1, 'The question is understood.');
    if (event.type === 'citation') {
      quotations += 1;
      await tell(1 + quotations, `${quotations} checked.`);
    }
    if (event.type === 'answer-end') return event.reply;
  }
  throw new Error('An answer broke off.');
}

interface AskOptions {
  /** Whether the language model that is set may set the quotations out. */
  readonly arrange: boolean;
  readonly answer: Answering;
}

export function registerAsk(
  server: McpServer,
  source: McpSource,
  { arrange, answer }: AskOptions,
): void {
  server.registerTool(
    'ask',
    {
      title: 'Ask who said what',
      description:
        'Answers a question about the meetings with the speakers’ own words: verbatim quotations, each checked against the record, with speaker, session, turn and link; or with exact counts and complete lists; or it abstains and says why. No language model takes part unless this server was started with one. Cite what you use as [n] with speaker, session, turn and link, and copy quotations character for character.',
      inputSchema: Input,
      outputSchema: Output,
      // It changes nothing of the records, but each call begins or goes on with a conversation.
      annotations: { ...READS, idempotentHint: false },
    },
    ({ question, conversation }, extra) =>
      answer(async () => {
        const named = conversation === undefined ? {} : { conversation };
        const left = extra.signal;
        const reply = await ask(source, { question, arrange, left, ...named }, callOf(extra));
        return { structured: structured(reply), text: answerInWords(reply) };
      }, extra.signal),
  );
}
