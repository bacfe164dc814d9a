import type { ModelIdentity } from './embedder.ts';
import { meanPool } from './mean-pooling.ts';
import { normalise } from './normalise.ts';

/** A model's output: for each text `width` rows of `dimensions` numbers, one row a token. */
export interface TokenStates {
  readonly values: Float32Array;
  readonly width: number;
  readonly dimensions: number;
}

/**
 * One unit vector a text. `lengths` counts each text's real tokens, so that filling has no say.
 * Pooling `cls` reads the first token alone, which in models trained that way stands for the text.
 */
export function poolStates(
  { values, width, dimensions }: TokenStates,
  lengths: readonly number[],
  pooling: ModelIdentity['pooling'],
): Float32Array[] {
  const read = pooling === 'cls' ? 1 : width;
  return lengths.map((length, row) => {
    const start = row * width * dimensions;
    const end = start + Math.min(length, read) * dimensions;
    return normalise(meanPool(values.subarray(start, end), dimensions));
  });
}
