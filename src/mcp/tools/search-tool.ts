import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { linkTo } from '../../answer/cite.ts';
import type { Hit } from '../../asking.ts';
import type { Session } from '../../domain.ts';
import { UnknownSessionError, UnknownSpeakerError } from '../../errors.ts';
import { MCP_RESULTS_MAX, QUERY_CHARS_MAX, RESULTS_DEFAULT } from '../../limits.ts';
import type { McpSource } from '../mcp-source.ts';
import { quoted, sessionInWords } from '../record-words.ts';
import { filledText, kind, name, passage, year } from '../schemas.ts';
import { type Answering, READS } from '../tool-result.ts';

const Input = z
  .strictObject({
    query: filledText(QUERY_CHARS_MAX).describe('words or a question; with exact, a phrase'),
    k: z.int().min(1).max(MCP_RESULTS_MAX).default(RESULTS_DEFAULT).describe('how many results'),
    session: name.optional().describe('only this session, by its id'),
    speaker: name.optional().describe('only this person’s own turns: a name, alias or role label'),
    from: year.optional().describe('only sessions of this year and later'),
    to: year.optional().describe('only sessions of this year and before'),
    kind: kind.optional().describe('only transcripts, written reports or machine-made reports'),
    exact: z.boolean().default(false).describe('only where these words stand as they are'),
  })
  .refine(({ from = 0, to = from }) => from <= to, { path: ['from'], error: 'is later than "to"' });

const Output = z.looseObject({ results: z.array(passage) });

const asList = <Value>(value: Value | undefined): readonly Value[] =>
  value === undefined ? [] : [value];

type Passage = Hit & Pick<Session, 'title' | 'date' | 'year' | 'kind'> & { readonly link: string };

function placed(hit: Hit, sessions: ReadonlyMap<string, Session>): readonly Passage[] {
  const session = sessions.get(hit.session);
  // Removed between the search and now.
  if (session === undefined) return [];
  const { title, date, year, kind } = session;
  return [{ ...hit, title, date, year, kind, link: linkTo(hit.session, hit.turns[0]) }];
}

function whoSpeaks({ speaker, speakers, turns: [from, to] }: Passage): string {
  if (speaker !== null) return speaker;
  if (speakers.length === 0) return 'not named';
  return from === to
    ? speakers.join(', ')
    : `several turns, by ${speakers.join(', ')} and perhaps others: see get_turn before you credit`;
}

function passageInWords(passage: Passage, place: number): string {
  const [from, to] = passage.turns;
  const turns = from === to ? `turn ${from}` : `turns ${from} to ${to}`;
  return `${place + 1}. ${whoSpeaks(passage)}; ${sessionInWords(passage)}, ${turns}, characters ${passage.start} to ${passage.end}; ${passage.link}\n${quoted(passage.text)}`;
}

type Asked = z.output<typeof Input>;

/** That nothing is found in a session, or of somebody, that is not there would read as if nothing had been said. */
async function refuseUnknown(source: McpSource, { session, speaker }: Asked): Promise<void> {
  if (session !== undefined) {
    const held = await source.sessions();
    if (!held.some((one) => one.session === session)) throw new UnknownSessionError(session);
  }
  if (speaker === undefined) return;
  // Of whoever is called so, by name or by role, something is always found by meaning.
  const said = await source.search({ query: speaker, speakers: [speaker], k: 1, exact: false });
  if (said.length === 0) throw new UnknownSpeakerError(speaker);
}

function resultsInWords(results: readonly Passage[], sessions: number): string {
  if (sessions === 0) return 'The collection is empty: nothing was taken in yet.';
  if (results.length === 0) return 'Nothing was found.';
  const count = results.length === 1 ? '1 result' : `${results.length} results, best first`;
  return [`${count}.`, ...results.map(passageInWords)].join('\n\n');
}

export function registerSearch(server: McpServer, source: McpSource, answer: Answering): void {
  server.registerTool(
    'search',
    {
      title: 'Search the records',
      description:
        'Finds passages of the meeting records, best first, by meaning and by words; with exact, only where a phrase stands as it is. Each text is the record’s own. Use it to look around or to gather material; to have a question answered with quotations that are ready to cite, use ask.',
      inputSchema: Input,
      outputSchema: Output,
      annotations: READS,
    },
    (asked) =>
      answer(async () => {
        const { query, k, session, speaker, from, to, kind, exact } = asked;
        const [sessions, speakers, kinds] = [asList(session), asList(speaker), asList(kind)];
        const filter = { sessions, speakers, from, to, kinds };
        const hits = await source.search({ ...filter, query, k, exact });
        const known = new Map((await source.sessions()).map((one) => [one.session, one]));
        if (hits.length === 0 && known.size > 0) await refuseUnknown(source, asked);
        const results = hits.flatMap((hit) => placed(hit, known));
        return { structured: { results }, text: resultsInWords(results, known.size) };
      }),
  );
}
