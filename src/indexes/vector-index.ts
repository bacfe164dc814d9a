/** The port of nearest-neighbour search over unit vectors. */

/** A passage id and the cosine of its vector with the query's. */
export interface Neighbour {
  readonly id: number;
  readonly similarity: number;
}

export interface VectorIndex {
  /** How the index works, for people: `hnsw` or `exact`. */
  readonly method: 'hnsw' | 'exact';
  readonly size: number;
  /** Adds a vector under an id that is not in the index. */
  add(id: number, vector: Float32Array): void;
  /** Takes an id out; an unknown one is ignored. */
  remove(id: number): void;
  /** The k nearest, nearest first, ties by id; fewer where the index holds fewer. */
  search(query: Float32Array, k: number): readonly Neighbour[];
}
