/** Token ids of several texts as one rectangle, row after row, the shorter rows filled up. */
export interface TokenBatch {
  readonly ids: BigInt64Array;
  /** 1 for a token, 0 for filling. */
  readonly mask: BigInt64Array;
  /** Tokens of each text, filling aside. */
  readonly lengths: readonly number[];
  /** Tokens a row, at least 1: the runtime takes no empty rectangle. */
  readonly width: number;
}

/**
 * The numbers' lower 32 bits, at every second place. Ids and the filling fit in there, and writing them so
 * makes no BigInt of every token. The runtime's machines are all little-endian.
 */
const lowHalves = (numbers: BigInt64Array): Int32Array => new Int32Array(numbers.buffer);

/** Lays texts' token ids out as the model reads them. */
export function tokenBatch(texts: readonly (readonly number[])[], filling: number): TokenBatch {
  const lengths = texts.map((ids) => ids.length);
  const width = Math.max(1, ...lengths);
  const ids = new BigInt64Array(texts.length * width).fill(BigInt(filling));
  const mask = new BigInt64Array(texts.length * width);
  const low = lowHalves(ids);
  for (const [row, tokens] of texts.entries()) {
    const start = row * width;
    mask.fill(1n, start, start + tokens.length);
    for (let place = 0; place < tokens.length; place++) {
      low[2 * (start + place)] = tokens[place] ?? filling;
    }
  }
  return { ids, mask, lengths, width };
}
