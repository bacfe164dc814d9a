import { parse, relative } from 'node:path';
import { env, pipeline } from '@xenova/transformers';
import { openXenovaEmbedder } from '../src/embed/xenova-embedder.ts';

/** Passages embedded a second of processor time, so that a second core buys nothing. */
export interface EmbedSpeed {
  /** By our adapter, over the library's tokeniser and model. */
  readonly adapter: number;
  /** By the library's feature-extraction pipeline, reading the first token. */
  readonly pipeline: number;
}

const BATCH_TEXTS = 32;
const WARM_UP = 200;

async function rate(
  texts: readonly string[],
  embed: (some: readonly string[]) => Promise<unknown>,
) {
  await embed(texts.slice(0, WARM_UP));
  const begun = process.cpuUsage();
  await embed(texts);
  const { user, system } = process.cpuUsage(begun);
  return texts.length / ((user + system) / 1e6);
}

export async function embedSpeed(model: string, texts: readonly string[]): Promise<EmbedSpeed> {
  const embedder = await openXenovaEmbedder({ model, cache: model, say: () => {} });
  const adapter = await rate(texts, (some) => embedder.embedPassages(some));
  await embedder.close();
  const { root } = parse(model);
  Object.assign(env, { allowRemoteModels: false, localModelPath: root });
  const extract = await pipeline('feature-extraction', relative(root, model));
  const inBatches = async (some: readonly string[]) => {
    for (let from = 0; from < some.length; from += BATCH_TEXTS) {
      const batch = some.slice(from, from + BATCH_TEXTS);
      await extract(batch, { pooling: 'cls', normalize: true });
    }
  };
  return { adapter, pipeline: await rate(texts, inBatches) };
}
