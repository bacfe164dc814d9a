import { join } from 'node:path';
import { type Config, readConfig } from '../src/config.ts';
import { openXenovaEmbedder } from '../src/embed/xenova-embedder.ts';
import { ExactIndex } from '../src/indexes/exact-index.ts';
import { loadHnsw } from '../src/indexes/hnsw-index.ts';
import type { VectorIndex } from '../src/indexes/vector-index.ts';
import { openRapporteur, packageRoot } from '../src/main.ts';
import { openSqliteStore } from '../src/store/sqlite-store.ts';
import { contentWords } from '../src/text/content-words.ts';
import type { Corpus } from './corpora.ts';
import { type EmbedSpeed, embedSpeed } from './embed-speed.ts';
import { openFullText, searchable } from './full-text.ts';
import { type IngestMeasure, timeIngest } from './ingest-measure.ts';
import { type Latency, timeByTurns } from './latency.ts';

// The recipe's clock starts when its libraries are loaded, so ours must too: the product loads this one late.
import '@xenova/transformers';

/** Rapporteur as its command line and its service use it. */

const RESULTS = 10;
/** Passages that each raw part is asked for. */
const CANDIDATES = 300;
/** Passages that embedding is timed on. */
const EMBEDDED = 2_000;
const quiet = () => {};

/** The environment is left out: a benchmark of whatever RAPPORTEUR_MODEL names would compare nothing. */
const configFor = (store: string): Config => readConfig({ store }, {});

export const modelFolder = (): string => join(packageRoot(), 'embeddings', 'model');

export const ingestOurs = ({ folder }: Corpus, store: string): Promise<IngestMeasure> =>
  timeIngest(async () => {
    const rapporteur = await openRapporteur(configFor(store), quiet);
    const { passages } = await rapporteur.ingest([folder]);
    await rapporteur.close();
    return passages;
  });

export async function answerOnce({ questions }: Corpus, store: string): Promise<void> {
  const rapporteur = await openRapporteur(configFor(store), quiet);
  await rapporteur.ask({ question: questions[0] ?? '' });
  await rapporteur.close();
}

export interface AskMeasure {
  readonly search: Latency;
  readonly answer: Latency;
  /** What no answer can do without, and nothing else. */
  readonly rawParts: Latency;
  /** Share of the exact ten nearest passages that the HNSW index finds, 0 to 1. */
  readonly recall: number;
  readonly embed: EmbedSpeed;
}

interface Indexes {
  readonly graph: VectorIndex;
  readonly exact: VectorIndex;
}

function recallOf({ graph, exact }: Indexes, queries: readonly Float32Array[]): number {
  let [found, all] = [0, 0];
  for (const query of queries) {
    const right = new Set(exact.search(query, RESULTS).map(({ id }) => id));
    found += graph.search(query, RESULTS).filter(({ id }) => right.has(id)).length;
    all += right.size;
  }
  return found / all;
}

/**
 * Search, answer and raw parts over the same store. The raw parts are one embedding of the question,
 * one search of an HNSW index and one full-text query, with the words and limits of our own search.
 */
export async function askOurs({ questions }: Corpus, folder: string): Promise<AskMeasure> {
  const rapporteur = await openRapporteur(configFor(folder), quiet);
  const embedder = await openXenovaEmbedder({ model: modelFolder(), cache: folder, say: quiet });
  const store = await openSqliteStore(folder);
  const passages = (await store.picture()).passages;
  const engine = await loadHnsw();
  if (!engine) throw new Error('The raw parts need hnswlib-node, which was not compiled here.');
  const index = engine.create(embedder.identity.dimensions, passages.length);
  const exact = new ExactIndex(embedder.identity.dimensions, passages.length);
  for (const { id, vector } of passages) {
    index.add(id, vector);
    exact.add(id, vector);
  }

  const texts = await searchable(store);
  const fullText = openFullText(texts, folder);
  const limit = CANDIDATES;
  const vectors: Float32Array[] = [];
  const rawParts = async (question: string) => {
    const words = contentWords(question);
    const vector = await embedder.embedQuery(words.join(' '));
    vectors.push(vector);
    index.search(vector, Math.min(limit, index.size));
    fullText.search(words, limit);
  };
  const [search, answer, raw] = await timeByTurns(questions, [
    (query) => rapporteur.search({ query, k: RESULTS }),
    (question) => rapporteur.ask({ question }),
    rawParts,
  ]);
  const bodies = texts.slice(0, EMBEDDED).map(({ body }) => body);
  const embed = await embedSpeed(modelFolder(), bodies);
  fullText.close();
  await store.close();
  await rapporteur.close();
  if (!search || !answer || !raw) throw new Error('A latency is missing.');
  const recall = recallOf({ graph: index, exact }, vectors);
  return { search, answer, rawParts: raw, recall, embed };
}
