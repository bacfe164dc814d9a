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

/** Lays texts' token ids out as the model reads them. */
export function tokenBatch(texts: readonly (readonly number[])[], filling: number): TokenBatch {
  const lengths = texts.map((ids) => ids.length);
  const width = Math.max(1, ...lengths);
  const ids = new BigInt64Array(texts.length * width).fill(BigInt(filling));
  const mask = new BigInt64Array(texts.length * width);
  for (const [row, tokens] of texts.entries()) {
    for (const [place, id] of tokens.entries()) {
      ids[row * width + place] = BigInt(id);
      mask[row * width + place] = 1n;
    }
  }
  return { ids, mask, lengths, width };
}
