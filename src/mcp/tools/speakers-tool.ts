import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import type { Speaker } from '../../domain.ts';
import { MCP_SPEAKERS_DEFAULT, MCP_SPEAKERS_MAX } from '../../limits.ts';
import { fold } from '../../text/fold.ts';
import type { McpSource } from '../mcp-source.ts';
import * as schemas from '../schemas.ts';
import { type Answering, READS } from '../tool-result.ts';

const Input = z.strictObject({
  name: schemas.name
    .optional()
    .describe('a part of the name or of a label; case and accents do not matter'),
  offset: z
    .int()
    .min(0)
    .default(0)
    .describe('how many to pass over: the “next” of the page before'),
  limit: z.int().min(1).max(MCP_SPEAKERS_MAX).default(MCP_SPEAKERS_DEFAULT),
});

const Output = z.looseObject({
  total: z.int().min(0).describe('how many fit in all'),
  speakers: z.array(schemas.speaker),
  next: z.int().nullable().describe('the offset of the next page; null at the end'),
});

const bears = ({ speaker, aliases }: Speaker, part: string) =>
  [speaker, ...aliases].some((name) => fold(name).includes(part));

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

function inWords({ speaker, aliases, sessions, turns, words }: Speaker): string {
  const others = aliases.filter((alias) => alias !== speaker);
  const also = others.length === 0 ? '' : ` (in the records also: ${others.join('; ')})`;
  return `- ${speaker}${also}: ${plural(sessions, 'session')}, ${plural(turns, 'turn')}, ${plural(words, 'word')}`;
}

export function registerListSpeakers(
  server: McpServer,
  source: McpSource,
  answer: Answering,
): void {
  server.registerTool(
    'list_speakers',
    {
      title: 'List who speaks',
      description:
        'The people who speak in the transcripts, those who say most first, each with the spellings that the records print. Use it to find how somebody’s name is written before you search or ask about them.',
      inputSchema: Input,
      outputSchema: Output,
      annotations: READS,
    },
    ({ name, offset, limit }) =>
      answer(async () => {
        const part = fold(name ?? '');
        const fitting = (await source.speakers()).filter((one) => bears(one, part));
        const speakers = fitting.slice(offset, offset + limit);
        const behind = offset + speakers.length;
        const next = speakers.length > 0 && behind < fitting.length ? behind : null;
        const text = [
          `${fitting.length} in all${speakers.length === 0 ? ', none on this page' : ''}.`,
          ...speakers.map(inWords),
          ...(next === null ? [] : [`There are more: list_speakers with offset ${next}.`]),
        ].join('\n');
        return { structured: { total: fitting.length, speakers, next }, text };
      }),
  );
}
