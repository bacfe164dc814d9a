import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { MARKS_MEAN, markedDifferences } from '../../answer/verdict/marked-differences.ts';
import type { Citation } from '../../asking.ts';
import { MCP_MATCHES_MAX, QUERY_CHARS_MAX } from '../../limits.ts';
import type { NearQuotation, QuoteVerdict } from '../../rapporteur.ts';
import type { McpSource } from '../mcp-source.ts';
import { quoted, sessionInWords, speakerInWords } from '../record-words.ts';
import { citation, filledText, name } from '../schemas.ts';
import { type Answering, READS } from '../tool-result.ts';

const Input = z.strictObject({
  text: filledText(QUERY_CHARS_MAX).describe('the words, without quotation marks'),
  speaker: name.optional().describe('who is said to have said them'),
});

const Output = z.looseObject({
  verdict: z.enum(['supported', 'misattributed', 'stitched', 'not_found']),
  matches: z.array(citation).describe('where the words stand'),
  matchesLeftOut: z.int().min(0),
  nearest: z
    .array(z.looseObject({ citation }))
    .describe('where they stand nowhere whole: true quotations that come near, nearest first'),
  unknownSpeaker: z.string().nullable(),
  choices: z.array(z.looseObject({ speaker: z.string() })),
});

const VERDICTS: Readonly<Record<QuoteVerdict['verdict'], string>> = {
  supported: 'Supported: the records hold these words.',
  misattributed: 'Misattributed: the records hold these words, but not as that speaker’s.',
  stitched: 'Stitched: the records hold these words only in pieces, not together.',
  not_found: 'Not found: the records do not hold these words.',
};

function matchInWords(match: Citation): string {
  const { quote, turn, start, end, link } = match;
  return `- ${speakerInWords(match)}; ${sessionInWords(match)}, turn ${turn}, characters ${start} to ${end}; ${link}\n  ${quoted(quote)}`;
}

/** The true quotation, and the words in which the given one differs from it. */
const nearInWords = ({ citation, differences }: NearQuotation) =>
  `${matchInWords(citation)}\n  Compared: ${markedDifferences(differences)}`;

/** Who may be meant by the name that was given. */
function namesInWords({ unknownSpeaker, choices }: QuoteVerdict): readonly string[] {
  const names = choices.map(({ speaker }) => speaker).join('; ');
  return [
    ...(unknownSpeaker === null
      ? []
      : [`Nobody here is called ${JSON.stringify(unknownSpeaker)}.`]),
    ...(names === '' ? [] : [`Who may be meant: ${names}.`]),
  ];
}

function verdictInWords(found: QuoteVerdict, left: number): string {
  return [
    VERDICTS[found.verdict],
    ...namesInWords(found),
    ...found.matches.map(matchInWords),
    ...(left === 0 ? [] : [`And ${left} more places.`]),
    ...(found.nearest.length === 0
      ? []
      : [`What the records do hold, and comes nearest (compared, ${MARKS_MEAN}):`]),
    ...found.nearest.map(nearInWords),
  ].join('\n');
}

export function registerVerifyQuote(server: McpServer, source: McpSource, answer: Answering): void {
  server.registerTool(
    'verify_quote',
    {
      title: 'Check a quotation',
      description:
        'Whether somebody really said these words: supported, misattributed (others said them), stitched (only in pieces) or not found, with the places where they stand, or the true quotations that come nearest. Typography, case and accents are passed over; every word counts. Use it on any quotation that you did not copy from a result.',
      inputSchema: Input,
      outputSchema: Output,
      annotations: READS,
    },
    ({ text, speaker }) =>
      answer(async () => {
        const found = await source.verifyQuote(text, speaker ?? null);
        const matches = found.matches.slice(0, MCP_MATCHES_MAX);
        const left = found.matches.length - matches.length;
        return {
          structured: { ...found, matches, matchesLeftOut: left },
          text: verdictInWords({ ...found, matches }, left),
        };
      }),
  );
}
