import type { Neighbour } from './vector-index.ts';

const nearestFirst = (a: Neighbour, b: Neighbour): number =>
  b.similarity - a.similarity || a.id - b.id;

/** The k nearest of these, nearest first, ties by id. */
export const nearest = (neighbours: readonly Neighbour[], k: number): readonly Neighbour[] =>
  neighbours.toSorted(nearestFirst).slice(0, Math.max(0, k));

/** Keeps the k nearest of all that are offered, sorting only when twice as many have gathered. */
export class Nearest {
  readonly #k: number;
  #kept: Neighbour[] = [];
  #threshold = Number.NEGATIVE_INFINITY;

  constructor(k: number) {
    this.#k = k;
  }

  offer(id: number, similarity: number): void {
    if (similarity < this.#threshold) return;
    this.#kept.push({ id, similarity });
    if (this.#kept.length < 2 * this.#k) return;
    this.#kept = [...nearest(this.#kept, this.#k)];
    this.#threshold = this.#kept.at(-1)?.similarity ?? Number.NEGATIVE_INFINITY;
  }

  result(): readonly Neighbour[] {
    return nearest(this.#kept, this.#k);
  }
}
