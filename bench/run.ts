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
/** So is an ingest below this many seconds; a longer one is measured once. */
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

/** The ingest of median length; each goes into a folder of its own. */
async function medianIngest(subject: Subject): Promise<Measured<IngestMeasure>> {
  const all: Measured<IngestMeasure>[] = [];
  for (let ingest = 0; ingest < INGESTS; ingest++) {
    const folder = `${subject.folder}-${ingest}`;
    const measured = await measure<IngestMeasure>({ ...subject, folder }, 'ingest');
    all.push(measured);
    if (measured.result.seconds > SHORT_SECONDS) break;
  }
  const median = percentile(
    all.map(({ result }) => result.seconds),
    50,
  );
  const [first] = all.filter(({ result }) => result.seconds === median);
  if (!first) throw new Error('No ingest was measured.');
  return first;
}

async function measureSystem<Ask>(subject: Subject): Promise<SystemMeasure<Ask>> {
  const { result, peakMegabytes } = await medianIngest(subject);
  const filled = { ...subject, folder: `${subject.folder}-0` };
  return {
    ...result,
    peakMegabytes,
    startSeconds: await startSeconds(filled),
    ask: (await measure<Ask>(filled, 'ask')).result,
  };
}

async function measureCorpus(corpus: Corpus, scratch: string): Promise<CorpusMeasure> {
  const subject = (system: Subject['system']): Subject => ({
    system,
    corpus,
    folder: join(scratch, system),
  });
  return {
    name: corpus.name,
    characters: textsOf(corpus).reduce((sum, text) => sum + text.length, 0),
    ours: await measureSystem(subject('ours')),
    recipe: await measureSystem(subject('recipe')),
    recipeOwnEmbeddings: await measureSystem(subject('recipe-own-embeddings')),
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
