import { parse, relative, resolve } from 'node:path';
import { Embeddings } from '@langchain/core/embeddings';
import { chunkArray } from '@langchain/core/utils/chunk_array';
import { env, type FeatureExtractionPipeline, pipeline } from '@xenova/transformers';

/** Texts that LangChain's class hands over at once. */
const BATCH_TEXTS = 512;

/**
 * LangChain's `HuggingFaceTransformersEmbeddings` (community 1.1.29), line for line, over the library
 * that is installed here: the class itself imports its successor, `@huggingface/transformers`.
 */
export class PipelineEmbeddings extends Embeddings {
  readonly #folder: string;
  #pipeline: Promise<FeatureExtractionPipeline> | null = null;

  constructor(folder: string) {
    super({});
    this.#folder = resolve(folder);
  }

  async embedDocuments(texts: string[]): Promise<number[][]> {
    const oneLine = texts.map((text) => text.replace(/\n/g, ' '));
    const batches = chunkArray(oneLine, BATCH_TEXTS).map((batch) => this.#run(batch));
    return (await Promise.all(batches)).flat();
  }

  async embedQuery(text: string): Promise<number[]> {
    const [vector] = await this.#run([text.replace(/\n/g, ' ')]);
    return vector ?? [];
  }

  async #run(texts: string[]): Promise<number[][]> {
    this.#pipeline ??= openPipeline(this.#folder);
    const extract = await this.#pipeline;
    return this.caller.call(async () => {
      const output = await extract(texts, { pooling: 'mean', normalize: true });
      return output.tolist();
    });
  }
}

async function openPipeline(folder: string): Promise<FeatureExtractionPipeline> {
  const { root } = parse(folder);
  env.allowRemoteModels = false;
  Object.assign(env, { localModelPath: root });
  return pipeline('feature-extraction', relative(root, folder));
}
