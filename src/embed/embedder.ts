/** The port behind which every embedding model stands. */

/** Everything that decides what a model's vectors mean; vectors of unlike identities are never compared. */
export interface ModelIdentity {
  readonly name: string;
  /** SHA-256 (hex) over the model's files. */
  readonly hash: string;
  /** Length of a vector. */
  readonly dimensions: number;
  readonly pooling: 'mean' | 'cls';
  readonly queryPrefix: string;
  readonly passagePrefix: string;
  /** Tokens of a text that the model reads; it is blind to the rest. */
  readonly tokensMax: number;
}

export interface Embedder {
  readonly identity: ModelIdentity;
  /** Whether a passage, prefix included, is within `tokensMax`, so that nothing of it is cut off. */
  fits(text: string): boolean;
  /** One vector a text, in the same order, each of unit length. */
  embedPassages(texts: readonly string[]): Promise<readonly Float32Array[]>;
  /** A vector of unit length. */
  embedQuery(text: string): Promise<Float32Array>;
  /** The words, folded, that the model has whole; none where that cannot be told. */
  vocabulary(): ReadonlySet<string>;
  close(): Promise<void>;
}
