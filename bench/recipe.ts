import { HNSWLib } from '@langchain/community/vectorstores/hnswlib';
import type { Embeddings } from '@langchain/core/embeddings';
import { RecursiveCharacterTextSplitter } from '@langchain/textsplitters';
import { type Corpus, textsOf } from './corpora.ts';
import { type IngestMeasure, timeIngest } from './ingest-measure.ts';
import { type Latency, timeByTurns } from './latency.ts';

/** LangChain's own recipe: split by characters, embed, HNSWLib, kept in a folder. */

/** Passages that one question brings back, as in our search. */
const RESULTS = 10;

export interface Recipe {
  readonly corpus: Corpus;
  readonly embeddings: () => Promise<Embeddings>;
}

export const ingestRecipe = (
  { corpus, embeddings }: Recipe,
  folder: string,
): Promise<IngestMeasure> =>
  timeIngest(async () => {
    const splitter = new RecursiveCharacterTextSplitter({ chunkSize: 1_000, chunkOverlap: 200 });
    const documents = await splitter.createDocuments([...textsOf(corpus)]);
    const store = await HNSWLib.fromDocuments(documents, await embeddings());
    await store.save(folder);
    return documents.length;
  });

export async function askRecipe({ corpus, embeddings }: Recipe, folder: string): Promise<Latency> {
  const store = await HNSWLib.load(folder, await embeddings());
  const search = (question: string) => store.similaritySearch(question, RESULTS);
  const [latency] = await timeByTurns(corpus.questions, [search]);
  return latency ?? { p50: Number.NaN, p95: Number.NaN };
}

export async function answerOnce({ corpus, embeddings }: Recipe, folder: string): Promise<void> {
  const store = await HNSWLib.load(folder, await embeddings());
  await store.similaritySearch(corpus.questions[0] ?? '', RESULTS);
}
