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

/** Loads the library; the model itself is opened when it is asked for, on the clock, as ours is. */
async function recipeEmbeddings(): Promise<() => Promise<Embeddings>> {
  const model = fileURLToPath(new URL('../../embeddings/model', import.meta.url));
  if (system === 'recipe') {
    const { PipelineEmbeddings } = await import('./pipeline-embeddings.ts');
    return async () => new PipelineEmbeddings(model);
  }
  await import('@xenova/transformers');
  const { openXenovaEmbedder } = await import('../src/embed/xenova-embedder.ts');
  const { RapporteurEmbeddings } = await import('../src/langchain/embeddings.ts');
  const settings = { model, cache: folder, say: () => {} };
  return async () => new RapporteurEmbeddings(await openXenovaEmbedder(settings));
}

async function measureRecipe(): Promise<unknown> {
  const { answerOnce, askRecipe, ingestRecipe } = await import('./recipe.ts');
  const recipe = { corpus: corpusNamed(name), embeddings: await recipeEmbeddings() };
  if (task === 'ingest') return ingestRecipe(recipe, folder);
  return task === 'start' ? answerOnce(recipe, folder) : askRecipe(recipe, folder);
}

const result = (await (system === 'ours' ? measureOurs() : measureRecipe())) ?? null;
const seconds = performance.now() / 1_000;
const peakMegabytes = process.resourceUsage().maxRSS / 1_024;
process.stdout.write(`${JSON.stringify({ result, seconds, peakMegabytes })}\n`);
