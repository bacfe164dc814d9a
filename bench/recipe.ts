import { HNSWLib } from '@langchain/community/vectorstores/hnswlib';
import type { Embeddings } from '@langchain/core/embeddings';
import { RecursiveCharacterTextSplitter } from '@langchain/textsplitters';
import { type Corpus, textsOf } from './corpora.ts';
import { type IngestMeasure, timeIngest } from './ingest-measure.ts';
import { type Latency, timeByTurns } from './latency.ts';

/** LangChain's own recipe: split by characters, embed, HNSWLib, kept in a folder. */

/** Passages that one question brings back, as in our search. */
const RESULTS = 10;

export const ingestRecipe = (
  corpus: Corpus,
  embeddings: Embeddings,
  folder: string,
): Promise<IngestMeasure> =>
  timeIngest(async () => {
    const splitter = new RecursiveCharacterTextSplitter({ chunkSize: 1_000, chunkOverlap: 200 });
    const documents = await splitter.createDocuments([...textsOf(corpus)]);
    const store = await HNSWLib.fromDocuments(documents, embeddings);
    await store.save(folder);
    return documents.length;
  });

export async function askRecipe(
  { questions }: Corpus,
  embeddings: Embeddings,
  folder: string,
): Promise<Latency> {
  const store = await HNSWLib.load(folder, embeddings);
  const search = (question: string) => store.similaritySearch(question, RESULTS);
  const [latency] = await timeByTurns(questions, [search]);
  return latency ?? { p50: Number.NaN, p95: Number.NaN };
}

export async function answerOnce(
  { questions }: Corpus,
  embeddings: Embeddings,
  folder: string,
): Promise<void> {
  const store = await HNSWLib.load(folder, embeddings);
  await store.similaritySearch(questions[0] ?? '', RESULTS);
}
