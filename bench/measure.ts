import { fileURLToPath } from 'node:url';
import type { Embeddings } from '@langchain/core/embeddings';
import { corpusNamed } from './corpora.ts';

/**
 * One measurement in a process of its own, so that its peak memory is its own:
 *
 *   node measure.js SYSTEM TASK CORPUS FOLDER
 *
 * prints one line of JSON: `{result, seconds, peakMegabytes}`, the seconds since the process began.
 * Each system loads its own modules only: they too are memory.
 */
const [system = '', task = '', name = '', folder = ''] = process.argv.slice(2);

async function measureOurs(): Promise<unknown> {
  const { answerOnce, askOurs, ingestOurs } = await import('./ours.ts');
  const corpus = corpusNamed(name);
  if (task === 'ingest') return ingestOurs(corpus, folder);
  return task === 'start' ? answerOnce(corpus, folder) : askOurs(corpus, folder);
}

async function recipeEmbeddings(): Promise<Embeddings> {
  const model = fileURLToPath(new URL('../../embeddings/model', import.meta.url));
  if (system === 'recipe') {
    const { PipelineEmbeddings } = await import('./pipeline-embeddings.ts');
    return new PipelineEmbeddings(model);
  }
  const { openXenovaEmbedder } = await import('../src/embed/xenova-embedder.ts');
  const { RapporteurEmbeddings } = await import('../src/langchain/embeddings.ts');
  return new RapporteurEmbeddings(
    await openXenovaEmbedder({ model, cache: folder, say: () => {} }),
  );
}

async function measureRecipe(): Promise<unknown> {
  const { answerOnce, askRecipe, ingestRecipe } = await import('./recipe.ts');
  const corpus = corpusNamed(name);
  const embeddings = await recipeEmbeddings();
  if (task === 'ingest') return ingestRecipe(corpus, embeddings, folder);
  return task === 'start'
    ? answerOnce(corpus, embeddings, folder)
    : askRecipe(corpus, embeddings, folder);
}

const result = (await (system === 'ours' ? measureOurs() : measureRecipe())) ?? null;
const seconds = performance.now() / 1_000;
const peakMegabytes = process.resourceUsage().maxRSS / 1_024;
process.stdout.write(`${JSON.stringify({ result, seconds, peakMegabytes })}\n`);
