import { createRequire } from 'node:module';
import type { GraphEngine, GraphIndex, SavedGraph } from './graph-engine.ts';
import { nearest } from './nearest.ts';
import type { Neighbour } from './vector-index.ts';

/**
 * Hierarchical navigable small worlds (Malkov and Yashunin, 2018, arXiv:1603.09320) by the optional
 * native package `hnswlib-node`; the one place that knows it.
 */

/** What is used of the package. It may be absent, so its own types are not imported. */
interface HierarchicalNSW {
  initIndex(maxElements: number, m: number, efConstruction: number): void;
  readIndexSync(file: string): void;
  writeIndexSync(file: string): void;
  resizeIndex(maxElements: number): void;
  addPoint(point: readonly number[], label: number): void;
  markDelete(label: number): void;
  unmarkDelete(label: number): void;
  searchKnn(query: readonly number[], k: number): { distances: number[]; neighbors: number[] };
  getMaxElements(): number;
  getCurrentCount(): number;
}
type Constructor = new (space: 'ip', dimensions: number) => HierarchicalNSW;

/**
 * Links a point, candidates while building, and candidates while searching. Questions lie apart from the passages, which
 * share the model's ballast, so they are harder to place than a passage is. Measured with QMSum train's questions over
 * its 20,203 passages, recall@10 and milliseconds a search: 24, 200 and 200 .907 (0.3); 24, 200 and 1,600 .961;
 * 48, 200 and 1,600 .970; 16, 300 and 1,600 .976; 24, 300 and 1,600 .983 (1.4, built in 10 s); 24, 400 and 800 .983 (15 s).
 */
const M = 24;
const EF_CONSTRUCTION = 300;
/** The library's own, which no saved file changes, is 10; asking for more results makes it gather as many. */
const EF = 1_600;
/** The library keeps ids as 32 bits and cuts longer ones silently. */
const ID_MAX = 0xffff_ffff;

const GROWTH = 1.5;

class HnswIndex implements GraphIndex {
  readonly method = 'hnsw';
  readonly #graph: HierarchicalNSW;
  readonly #dimensions: number;
  readonly #live: Set<number>;
  readonly #deleted: Set<number>;

  constructor(graph: HierarchicalNSW, holds: Omit<SavedGraph, 'file'>) {
    this.#graph = graph;
    this.#dimensions = holds.dimensions;
    this.#live = new Set(holds.live);
    this.#deleted = new Set(holds.deleted);
  }

  get size(): number {
    return this.#live.size;
  }

  /** Throws a `RangeError` where the id is taken or too large, or the vector has another length. */
  add(id: number, vector: Float32Array): void {
    this.#checkLength(vector);
    if (this.#live.has(id)) throw new RangeError(`The index already holds the id ${id}.`);
    if (id > ID_MAX) throw new RangeError(`The id ${id} is over ${ID_MAX}.`);
    if (this.#deleted.delete(id)) this.#graph.unmarkDelete(id);
    else this.#makeRoom();
    this.#graph.addPoint([...vector], id);
    this.#live.add(id);
  }

  remove(id: number): void {
    if (!this.#live.delete(id)) return;
    this.#deleted.add(id);
    this.#graph.markDelete(id);
  }

  /** Throws a `RangeError` where the query has another length. */
  search(query: Float32Array, k: number): readonly Neighbour[] {
    this.#checkLength(query);
    if (this.size === 0 || k <= 0) return [];
    // With all candidates at hand, ties can be put in order.
    const candidates = Math.min(Math.max(k, EF), this.size);
    const { distances, neighbors } = this.#graph.searchKnn([...query], candidates);
    const found = neighbors.map((id, i) => ({ id, similarity: 1 - (distances[i] ?? 1) }));
    return nearest(found, k);
  }

  save(file: string): void {
    this.#graph.writeIndexSync(file);
  }

  #makeRoom(): void {
    const capacity = this.#graph.getMaxElements();
    if (this.#graph.getCurrentCount() < capacity) return;
    this.#graph.resizeIndex(Math.ceil((capacity + 1) * GROWTH));
  }

  #checkLength(vector: Float32Array): void {
    if (vector.length === this.#dimensions) return;
    throw new RangeError(
      `A vector has ${vector.length} numbers; the index has ${this.#dimensions}.`,
    );
  }
}

const engineOf = (Graph: Constructor): GraphEngine => ({
  create: (dimensions, capacity) => {
    const graph = new Graph('ip', dimensions);
    graph.initIndex(Math.max(1, capacity), M, EF_CONSTRUCTION);
    return new HnswIndex(graph, { dimensions, live: [], deleted: [] });
  },
  load: (saved) => {
    const graph = new Graph('ip', saved.dimensions);
    graph.readIndexSync(saved.file);
    return new HnswIndex(graph, saved);
  },
});

/** The engine, or null where the package is absent or was not compiled for this machine. */
export const loadHnsw = async (): Promise<GraphEngine | null> => {
  try {
    const library = createRequire(import.meta.url)('hnswlib-node') as {
      readonly HierarchicalNSW: Constructor;
    };
    return engineOf(library.HierarchicalNSW);
  } catch {
    return null;
  }
};
