import type { Embedder } from '../../src/embed/embedder.ts';
import { normalise } from '../../src/embed/normalise.ts';

const DIMENSIONS = 64;
const TOKENS_MAX = 512;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** FNV-1a, 32 bits: spreads words over the axes, the same on every machine. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (const unit of Buffer.from(word)) value = Math.imul(value ^ unit, 0x01000193) >>> 0;
  return value;
}

/** Counts each word on an axis of its own (or nearly): texts are alike when they share words. */
function embed(text: string): Float32Array {
  const counts = new Float32Array(DIMENSIONS);
  for (const word of wordsOf(text).slice(0, TOKENS_MAX)) {
    const axis = hash(word) % DIMENSIONS;
    counts[axis] = (counts[axis] ?? 0) + 1;
  }
  return normalise(counts);
}

/** A deterministic embedder without a model: a token is a word, and unlike words are unlike. */
export function createFakeEmbedder(): Embedder {
  return {
    identity: {
      name: 'fake',
      hash: '0'.repeat(64),
      dimensions: DIMENSIONS,
      pooling: 'mean',
      queryPrefix: '',
      passagePrefix: '',
      tokensMax: TOKENS_MAX,
    },
    fits: (text) => wordsOf(text).length <= TOKENS_MAX,
    embedPassages: async (texts) => texts.map(embed),
    embedQuery: async (text) => embed(text),
    vocabulary: () => new Set(),
    close: async () => {},
  };
}
