import { setImmediate } from 'node:timers/promises';
import { batchesByLength } from './batches-by-length.ts';
import type { Embedder, ModelIdentity } from './embedder.ts';
import type { ModelReading } from './model-settings.ts';
import { poolStates } from './pool-states.ts';
import { tokenBatch } from './token-batch.ts';
import { tokensAtMost } from './token-bound.ts';
import type { TokenModel } from './token-model.ts';
import { wholeWords } from './whole-words.ts';

/** Two texts of unlike length, embedded once to see that the model works as its settings say. */
const TRIAL = ['one', 'and a longer one'];

async function embedBatch(
  model: TokenModel,
  { pooling, tokensMax }: ModelReading,
  texts: readonly string[],
): Promise<Float32Array[]> {
  const ids = texts.map((text) => model.tokenIds(text).slice(0, tokensMax));
  const batch = tokenBatch(ids, model.filling);
  const states = await model.states(batch);
  if (pooling === 'mean' && states.width !== batch.width) {
    throw new Error('it gives one vector a text, not one a token: its pooling is cls, not mean');
  }
  return poolStates(states, batch.lengths, pooling);
}

async function embedAll(
  model: TokenModel,
  reading: ModelReading,
  texts: readonly string[],
): Promise<readonly Float32Array[]> {
  const vectors: Float32Array[] = texts.map(() => new Float32Array());
  for (const batch of batchesByLength(texts, model.batchTexts)) {
    const embedded = await embedBatch(
      model,
      reading,
      batch.map(({ text }) => text),
    );
    for (const [row, vector] of embedded.entries()) vectors[batch[row]?.place ?? 0] = vector;
    // The model runs on this thread: a server must get a word in between two batches.
    await setImmediate();
  }
  return vectors;
}

/** Embeds the trial texts and returns the length of a vector; throws where the model is unusable. */
async function tryOut(model: TokenModel, reading: ModelReading): Promise<number> {
  const [first, second] = await embedBatch(model, reading, TRIAL);
  const broken = [first, second].some((vector) => !vector?.every(Number.isFinite));
  if (!first || broken) throw new Error('its vectors are not numbers');
  return first.length;
}

/**
 * An embedder over a loaded model. A text longer than `tokensMax` is cut there: ask `fits` first. A
 * text without any token has the vector that `normalise` gives to zeros.
 */
export async function createTokenEmbedder(
  model: TokenModel,
  reading: ModelReading,
  named: Pick<ModelIdentity, 'name' | 'hash'>,
): Promise<Embedder> {
  const dimensions = await tryOut(model, reading);
  const { queryPrefix, passagePrefix, tokensMax } = reading;
  const specialTokens = model.tokenIds('').length;
  return {
    identity: { ...named, dimensions, ...reading },
    fits(text) {
      const read = passagePrefix + text;
      if (model.wordPiece && specialTokens + tokensAtMost(read) <= tokensMax) return true;
      return model.tokenIds(read).length <= tokensMax;
    },
    embedPassages: (texts) =>
      embedAll(
        model,
        reading,
        texts.map((text) => passagePrefix + text),
      ),
    async embedQuery(text) {
      const [vector] = await embedBatch(model, reading, [queryPrefix + text]);
      return vector ?? new Float32Array();
    },
    vocabulary: () => wholeWords(model.tokens),
    close: () => model.close(),
  };
}
