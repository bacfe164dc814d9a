import { Nearest } from './nearest.ts';
import type { Neighbour, VectorIndex } from './vector-index.ts';

const FIRST_CAPACITY = 256;

/** Compares the query with every vector: always right, and the oracle of the approximate index. */
export class ExactIndex implements VectorIndex {
  readonly method = 'exact';
  readonly #dimensions: number;
  /** The vectors one after the other; slot i belongs to the id `#ids[i]`. */
  #vectors: Float32Array;
  readonly #ids: number[] = [];
  readonly #slots = new Map<number, number>();

  constructor(dimensions: number, capacity = FIRST_CAPACITY) {
    this.#dimensions = dimensions;
    this.#vectors = new Float32Array(Math.max(1, capacity) * dimensions);
  }

  get size(): number {
    return this.#ids.length;
  }

  /** Throws a `RangeError` where the id is taken or the vector has another length. */
  add(id: number, vector: Float32Array): void {
    this.#checkLength(vector);
    if (this.#slots.has(id)) throw new RangeError(`The index already holds the id ${id}.`);
    const slot = this.size;
    this.#makeRoom();
    this.#vectors.set(vector, slot * this.#dimensions);
    this.#ids.push(id);
    this.#slots.set(id, slot);
  }

  remove(id: number): void {
    const slot = this.#slots.get(id);
    if (slot === undefined) return;
    this.#slots.delete(id);
    // The last vector moves into the gap, so that a search meets no gaps.
    const last = this.#ids.pop();
    if (last === undefined || last === id) return;
    const from = this.size * this.#dimensions;
    this.#vectors.copyWithin(slot * this.#dimensions, from, from + this.#dimensions);
    this.#ids[slot] = last;
    this.#slots.set(last, slot);
  }

  /** Throws a `RangeError` where the query has another length. */
  search(query: Float32Array, k: number): readonly Neighbour[] {
    this.#checkLength(query);
    if (k <= 0) return [];
    const kept = new Nearest(k);
    for (const [slot, id] of this.#ids.entries()) kept.offer(id, this.#similarity(query, slot));
    return kept.result();
  }

  /** The inner product, which is the cosine of unit vectors. */
  #similarity(query: Float32Array, slot: number): number {
    const vectors = this.#vectors;
    const start = slot * this.#dimensions;
    let sum = 0;
    for (let i = 0; i < query.length; i += 1) sum += (query[i] ?? 0) * (vectors[start + i] ?? 0);
    return sum;
  }

  #makeRoom(): void {
    if ((this.size + 1) * this.#dimensions <= this.#vectors.length) return;
    const larger = new Float32Array(this.#vectors.length * 2);
    larger.set(this.#vectors);
    this.#vectors = larger;
  }

  #checkLength(vector: Float32Array): void {
    if (vector.length === this.#dimensions) return;
    throw new RangeError(
      `A vector has ${vector.length} numbers; the index has ${this.#dimensions}.`,
    );
  }
}
