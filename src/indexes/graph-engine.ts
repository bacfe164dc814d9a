import type { VectorIndex } from './vector-index.ts';

/** The port of an index whose state lies in a file of its own. */

export interface GraphIndex extends VectorIndex {
  /** Writes the file. A full disk goes unreported: check what was written. */
  save(file: string): void;
}

/** What a saved graph holds: ids that can be found, and ids that were removed. */
export interface SavedGraph {
  readonly file: string;
  readonly dimensions: number;
  readonly live: readonly number[];
  readonly deleted: readonly number[];
}

export interface GraphEngine {
  /** An empty index with room for `capacity` points; it grows beyond. */
  create(dimensions: number, capacity: number): GraphIndex;
  /** Loads a file known to be whole: any other may end the process. */
  load(saved: SavedGraph): GraphIndex;
}
