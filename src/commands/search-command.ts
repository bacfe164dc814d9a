import type { Command } from 'commander';
import { z } from 'zod';
import type { Hit } from '../asking.ts';
import { UsageError } from '../errors.ts';
import { QUERY_CHARS_MAX, RESULTS_DEFAULT, RESULTS_MAX } from '../limits.ts';
import type { Rapporteur, SearchRequest } from '../rapporteur.ts';
import { readBatch } from './batch-file.ts';
import { type CommonOptions, type Context, jsonLine } from './context.ts';

const Year = z.coerce.number().int().min(1900).max(2999);
const Wanted = z.object({
  query: z.string().trim().min(1).max(QUERY_CHARS_MAX),
  k: z.coerce.number().int().min(1).max(RESULTS_MAX).default(RESULTS_DEFAULT),
  session: z.string().nullish(),
  speaker: z.string().nullish(),
  from: Year.nullish(),
  to: Year.nullish(),
  kind: z.enum(['transcript', 'report', 'ai-report']).nullish(),
  exact: z.boolean().nullish(),
});
const BatchLine = Wanted.extend({ id: z.union([z.string(), z.number()]) });

interface SearchOptions extends CommonOptions {
  readonly batch?: string;
}

const listed = <T>(value: T | null | undefined): readonly T[] => (value == null ? [] : [value]);

function toRequest({
  query,
  k,
  session,
  speaker,
  from,
  to,
  kind,
  exact,
}: z.infer<typeof Wanted>): SearchRequest {
  return {
    query,
    k,
    sessions: listed(session),
    speakers: listed(speaker),
    from: from ?? undefined,
    to: to ?? undefined,
    kinds: listed(kind),
    exact: exact ?? false,
  };
}

function requestFrom(query: string | undefined, options: SearchOptions): SearchRequest {
  if (query === undefined) throw new UsageError('Name what to search for, or give --batch FILE.');
  const parsed = Wanted.safeParse({ ...options, query });
  if (parsed.success) return toRequest(parsed.data);
  const issue = parsed.error.issues[0];
  const field = String(issue?.path[0] ?? 'query');
  throw new UsageError(
    `${field === 'query' ? 'The query' : `--${field}`} is wrong: ${issue?.message}.`,
  );
}

const hitLine = (hit: Hit, rank: number) =>
  `${rank + 1}. ${hit.speaker ?? (hit.speakers.join(', ') || '(no name)')}, ${hit.session}, turn ${hit.turns[0]}\n   ${hit.text.replace(/\s+/gu, ' ')}\n\n`;

async function runBatch(rapporteur: Rapporteur, file: string, context: Context): Promise<void> {
  for (const line of await readBatch(file, BatchLine)) {
    const results = await rapporteur.search(toRequest(line));
    context.out(jsonLine({ id: line.id, results }));
  }
}

interface Printing {
  readonly context: Context;
  readonly json: boolean | undefined;
}

async function runOne(rapporteur: Rapporteur, request: SearchRequest, { context, json }: Printing) {
  const hits = await rapporteur.search(request);
  if (hits.length === 0) context.say('Nothing was found.');
  for (const [rank, hit] of hits.entries()) context.out(json ? jsonLine(hit) : hitLine(hit, rank));
}

export function searchCommand(program: Command, context: Context): void {
  program
    .command('search')
    .description('find passages, best first')
    .argument('[query]', 'words, or with --exact a phrase')
    .option('--k <number>', `results, at most ${RESULTS_MAX}`, String(RESULTS_DEFAULT))
    .option('--session <id>', 'only this session')
    .option('--speaker <name>', 'only turns of this speaker, alias or role label')
    .option('--from <year>', 'only sessions of this year and later')
    .option('--to <year>', 'only sessions of this year and before')
    .option('--kind <kind>', 'transcript, report or ai-report')
    .option('--exact', 'only where these words stand as they are, typography and accents apart')
    .option('--batch <file>', 'JSON lines {id, query, k?, session?, speaker?, from?, to?, kind?}')
    .action(async (query: string | undefined, _options, command: Command) => {
      const options = command.optsWithGlobals<SearchOptions>();
      await context.use(options, async (rapporteur) => {
        if (options.batch !== undefined) return runBatch(rapporteur, options.batch, context);
        return runOne(rapporteur, requestFrom(query, options), { context, json: options.json });
      });
    });
}
