import { parse, relative } from 'node:path';
import type { PreTrainedTokenizer } from '@xenova/transformers';
import { ModelUnavailableError } from '../errors.ts';
import { EMBED_BATCH_TEXTS } from '../limits.ts';
import type { Embedder } from './embedder.ts';
import { findModel } from './find-model.ts';
import { hearWarnings } from './hear-warnings.ts';
import { WEIGHT_FILES } from './model-files.ts';
import { type ModelFolder, readModelFolder } from './model-folder.ts';
import { chooseReading, type ModelReading, type XenovaSettings } from './model-settings.ts';
import type { TokenBatch } from './token-batch.ts';
import { createTokenEmbedder } from './token-embedder.ts';
import type { TokenModel } from './token-model.ts';
import { type TokenIds, wordByWord } from './word-tokens.ts';

/** Runs `work`; whatever it throws becomes an error that names the model and the part at fault. */
async function blame<T>(folder: string, part: string, work: () => Promise<T>): Promise<T> {
  try {
    return await hearWarnings(work);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ModelUnavailableError(folder, `${part}: ${why.replace(/\.$/, '')}`, cause);
  }
}

/** The library is imported here and not above: it costs 70 ms that most commands need not pay. */
async function library(folder: string) {
  const { AutoModel, AutoTokenizer, env, Tensor } = await import('@xenova/transformers');
  env.allowRemoteModels = false;
  env.useFSCache = false;
  const { root } = parse(folder);
  // The library joins this with the model's name: the root serves every folder alike, so that two
  // models may be opened at the same time. (Its types leave out that it may be set.)
  Object.assign(env, { localModelPath: root });
  return { AutoModel, AutoTokenizer, Tensor, name: relative(root, folder) };
}

/** The library names the parts of a tokeniser by their classes alone. */
const kindOf = (part: object | null) => part?.constructor.name;

/** BERT's tokenisers normalise and cut each word between white space by itself. */
function readsWordByWord(tokenizer: PreTrainedTokenizer): boolean {
  return (
    kindOf(tokenizer.normalizer) === 'BertNormalizer' &&
    kindOf(tokenizer.pre_tokenizer) === 'BertPreTokenizer' &&
    tokenizer.model.config.type === 'WordPiece' &&
    !tokenizer.model.fuse_unk &&
    tokenizer.added_tokens.every(({ content }) => !/\s/.test(content))
  );
}

function tokenIdsOf(tokenizer: PreTrainedTokenizer): TokenIds {
  const whole: TokenIds = (text) => tokenizer.encode(text);
  const plain: TokenIds = (text) => tokenizer.encode(text, null, { add_special_tokens: false });
  return readsWordByWord(tokenizer) ? wordByWord(whole, plain) : whole;
}

async function load(
  folder: ModelFolder,
): Promise<{ tokenizer: PreTrainedTokenizer; model: TokenModel }> {
  const { AutoModel, AutoTokenizer, Tensor, name } = await library(folder.folder);
  const tokenizer = await blame(folder.folder, 'tokenizer.json or tokenizer_config.json', () =>
    AutoTokenizer.from_pretrained(name),
  );
  const quantized = folder.weights === WEIGHT_FILES[0];
  const model = await blame(folder.folder, folder.weights, () =>
    AutoModel.from_pretrained(name, { quantized }),
  );
  const states = async ({ ids, mask, lengths, width }: TokenBatch) => {
    const dims = [lengths.length, width];
    const output = await model({
      input_ids: new Tensor('int64', ids, dims),
      attention_mask: new Tensor('int64', mask, dims),
    });
    const { data, dims: shape } = output.last_hidden_state ?? output.token_embeddings;
    return { values: data, width: shape[1], dimensions: shape[2] };
  };
  return {
    tokenizer,
    model: {
      tokenIds: tokenIdsOf(tokenizer),
      tokens: tokenizer.model.vocab,
      filling: tokenizer.pad_token_id ?? 0,
      wordPiece: tokenizer.model.config.type === 'WordPiece',
      batchTexts: folder.rangesByBatch ? 1 : EMBED_BATCH_TEXTS,
      states,
      close: async () => void (await model.dispose()),
    },
  };
}

function readingOf(
  settings: XenovaSettings,
  folder: ModelFolder,
  tokenizer: PreTrainedTokenizer,
): ModelReading {
  const tokens = tokenizer.model.vocab.length;
  if (tokens > folder.vocabulary) {
    const reason = `tokenizer.json knows ${tokens} tokens, but config.json ${folder.vocabulary}: it is another model's`;
    throw new ModelUnavailableError(folder.folder, reason);
  }
  const limit = Math.min(folder.positions, tokenizer.model_max_length ?? Number.POSITIVE_INFINITY);
  const reading = chooseReading(settings, folder.reading, limit);
  if (reading.tokensMax > limit) {
    const reason = `it reads at most ${limit} tokens of a text, but ${reading.tokensMax} are asked for`;
    throw new ModelUnavailableError(folder.folder, reason);
  }
  return reading;
}

/**
 * Opens an embedding model through transformers.js; downloads it first where it is a name on the
 * hub that is not in the cache. Throws `ModelUnavailableError`.
 */
export async function openXenovaEmbedder(settings: XenovaSettings): Promise<Embedder> {
  const { name, folder } = await findModel(settings);
  const files = await readModelFolder(folder);
  const { tokenizer, model } = await load(files);
  const reading = readingOf(settings, files, tokenizer);
  return blame(folder, files.weights, () =>
    createTokenEmbedder(model, reading, { name, hash: files.hash }),
  );
}
