import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Corpus, corpora, textsOf } from './corpora.ts';
import type { IngestMeasure } from './ingest-measure.ts';
import type { CorpusMeasure, SystemMeasure } from './measures.ts';
import { percentile } from './percentile.ts';
import { report, verdict } from './report.ts';

/** Measures Rapporteur beside its peers, each in processes of its own, and prints what came out. */

/** Starts are short and noisy: the median of this many counts. */
const STARTS = 5;
/** So are ingests below this many seconds; longer ones are measured once. */
const INGESTS = 5;
const SHORT_SECONDS = 5;
/** A measurement that takes longer, in milliseconds, has gone wrong. */
const MEASUREMENT_MS = 30 * 60_000;

interface Measured<T> {
  readonly result: T;
  readonly seconds: number;
  readonly peakMegabytes: number;
}

interface Subject {
  readonly system: 'ours' | 'recipe' | 'recipe-own-embeddings';
  readonly corpus: Corpus;
  /** Where the system keeps what it made of the corpus. */
  readonly folder: string;
}

async function measure<T>({ system, corpus, folder }: Subject, task: string): Promise<Measured<T>> {
  const script = fileURLToPath(new URL('measure.js', import.meta.url));
  process.stderr.write(`measuring: ${corpus.name}, ${system}, ${task}\n`);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [script, system, task, corpus.name, folder],
    { timeout: MEASUREMENT_MS },
  );
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}

async function startSeconds(subject: Subject): Promise<number> {
  const seconds: number[] = [];
  for (let start = 0; start < STARTS; start++) {
    seconds.push((await measure(subject, 'start')).seconds);
  }
  return percentile(seconds, 50);
}

const ingestTime = ({ result }: Measured<IngestMeasure>): number => result.seconds;

/** The ingest of median length. */
function median(ingests: readonly Measured<IngestMeasure>[]): Measured<IngestMeasure> {
  const seconds = percentile(ingests.map(ingestTime), 50);
  const middle = ingests.find((ingest) => ingestTime(ingest) === seconds);
  if (!middle) throw new Error('No ingest was measured.');
  return middle;
}

/** Ingests by turns, so that whatever else the machine does meets the systems alike; each into a folder of its own. */
async function ingests(subjects: readonly Subject[]): Promise<readonly Measured<IngestMeasure>[]> {
  const all = subjects.map((): Measured<IngestMeasure>[] => []);
  for (let round = 0; round < INGESTS; round++) {
    for (const [place, subject] of subjects.entries()) {
      const folder = round === 0 ? subject.folder : `${subject.folder}-${round}`;
      all[place]?.push(await measure<IngestMeasure>({ ...subject, folder }, 'ingest'));
    }
    if (all.flat().some((ingest) => ingestTime(ingest) > SHORT_SECONDS)) break;
  }
  return all.map(median);
}

async function measureSystem<Ask>(
  subject: Subject,
  { result, peakMegabytes }: Measured<IngestMeasure>,
): Promise<SystemMeasure<Ask>> {
  return {
    ...result,
    peakMegabytes,
    startSeconds: await startSeconds(subject),
    ask: (await measure<Ask>(subject, 'ask')).result,
  };
}

async function measureCorpus(corpus: Corpus, scratch: string): Promise<CorpusMeasure> {
  const subject = (system: Subject['system']): Subject => ({
    system,
    corpus,
    folder: join(scratch, system),
  });
  const subjects = [subject('ours'), subject('recipe'), subject('recipe-own-embeddings')] as const;
  const [ours, recipe, recipeOwn] = await ingests(subjects);
  if (!ours || !recipe || !recipeOwn) throw new Error('An ingest is missing.');
  return {
    name: corpus.name,
    characters: textsOf(corpus).reduce((sum, text) => sum + text.length, 0),
    ours: await measureSystem(subjects[0], ours),
    recipe: await measureSystem(subjects[1], recipe),
    recipeOwnEmbeddings: await measureSystem(subjects[2], recipeOwn),
  };
}

/** `npm run bench [-- CORPUS…]`: all corpora that are here, or those named. */
async function run(names: readonly string[]): Promise<void> {
  const chosen = corpora().filter(({ name }) => names.length === 0 || names.includes(name));
  const measures: CorpusMeasure[] = [];
  for (const corpus of chosen) {
    const scratch = await mkdtemp(join(tmpdir(), 'rapporteur-bench-'));
    try {
      const measured = await measureCorpus(corpus, scratch);
      measures.push(measured);
      process.stdout.write(`${report(measured)}\n`);
    } finally {
      await rm(scratch, { recursive: true, force: true });
    }
  }
  process.stdout.write(`${verdict(measures)}\n`);
}

await run(process.argv.slice(2));
