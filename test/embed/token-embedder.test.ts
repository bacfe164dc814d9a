import { describe, expect, it } from 'vitest';
import type { ModelReading } from '../../src/embed/model-settings.ts';
import type { TokenBatch } from '../../src/embed/token-batch.ts';
import { createTokenEmbedder } from '../../src/embed/token-embedder.ts';
import type { TokenModel } from '../../src/embed/token-model.ts';

const reading: ModelReading = { pooling: 'mean', queryPrefix: '', passagePrefix: '', tokensMax: 9 };
const named = { name: 'toy', hash: '0'.repeat(64) };

/** A token is a character; its vector is its code and 1. Keeps the batches that it was given. */
function toyModel(more: Partial<TokenModel> = {}): TokenModel & { readonly batches: TokenBatch[] } {
  const batches: TokenBatch[] = [];
  return {
    batches,
    tokenIds: (text) => [...text].map((character) => character.codePointAt(0) ?? 0),
    tokens: ['a'],
    filling: 0,
    wordPiece: false,
    batchTexts: 2,
    states: async (batch) => {
      batches.push(batch);
      const values = Float32Array.from([...batch.ids].flatMap((id) => [Number(id), 1]));
      return { values, width: batch.width, dimensions: 2 };
    },
    close: async () => {},
    ...more,
  };
}

describe('createTokenEmbedder', () => {
  it('runs no more texts at once than the model allows', async () => {
    const model = toyModel();
    const embedder = await createTokenEmbedder(model, reading, named);
    model.batches.length = 0;
    await embedder.embedPassages(['aaaa', 'b', 'cc']);
    expect(model.batches.map(({ lengths }) => lengths)).toEqual([[1, 2], [4]]);
  });

  it('cuts a text at the limit, and only there', async () => {
    const embedder = await createTokenEmbedder(toyModel(), reading, named);
    const nine = 'abcdefghi';
    const [cut, whole] = await embedder.embedPassages([`${nine}z`, nine]);
    expect(cut).toEqual(whole);
    expect([embedder.fits(nine), embedder.fits(`${nine}z`)]).toEqual([true, false]);
  });

  it('counts the prefix when it tells what fits', async () => {
    const prefixed = { ...reading, passagePrefix: 'ab' };
    const embedder = await createTokenEmbedder(toyModel(), prefixed, named);
    expect([embedder.fits('1234567'), embedder.fits('12345678')]).toEqual([true, false]);
  });

  it('does not trust the bound where the tokeniser is of another kind', async () => {
    const tokenIds = (text: string) => [...text, ...text].map(() => 1);
    const embedder = await createTokenEmbedder(toyModel({ tokenIds }), reading, named);
    expect(embedder.fits('12345')).toBe(false);
  });

  it('refuses a model that gives no numbers', async () => {
    const states = async ({ ids, width }: TokenBatch) => ({
      values: new Float32Array(2 * ids.length).fill(Number.NaN),
      width,
      dimensions: 2,
    });
    await expect(createTokenEmbedder(toyModel({ states }), reading, named)).rejects.toThrow(
      'not numbers',
    );
  });

  it('refuses to mean over the output of a model that pools by itself', async () => {
    const states = async () => ({
      values: new Float32Array([1, 2, 3, 4]),
      width: 1,
      dimensions: 2,
    });
    const model = toyModel({ states });
    await expect(createTokenEmbedder(model, reading, named)).rejects.toThrow('cls');
    const embedder = await createTokenEmbedder(model, { ...reading, pooling: 'cls' }, named);
    expect(embedder.identity.dimensions).toBe(2);
  });
});
