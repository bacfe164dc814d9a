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
import { report } from './report.ts';

/** Measures Rapporteur beside its peers, each in processes of its own, and prints what came out. */

/** Starts are short and noisy: the median of this many counts. */
const STARTS = 5;
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

async function measureSystem<Ask>(subject: Subject): Promise<SystemMeasure<Ask>> {
  const { result, peakMegabytes } = await measure<IngestMeasure>(subject, 'ingest');
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
  for (const corpus of chosen) {
    const scratch = await mkdtemp(join(tmpdir(), 'rapporteur-bench-'));
    try {
      process.stdout.write(`${report(await measureCorpus(corpus, scratch))}\n`);
    } finally {
      await rm(scratch, { recursive: true, force: true });
    }
  }
}

await run(process.argv.slice(2));
