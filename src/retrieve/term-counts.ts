import type { AskedTerm } from './asked-terms.ts';
import type { PlaceRange } from './place-ranges.ts';
import type { Postings } from './term-field.ts';

type Counted = Pick<AskedTerm, 'postings' | 'near'>;

/** How often a term stands in any row of passages, by running sums over a part of the collection. */
export class TermCounts {
  readonly #from: number;
  /** At i, how often the term stands in the first i passages of the part. */
  readonly #upTo: Float64Array;

  constructor({ postings, near }: Counted, { from, to }: PlaceRange) {
    this.#from = from;
    this.#upTo = new Float64Array(to - from + 1);
    this.#add(postings, 1);
    for (const other of near) this.#add(other.postings, other.nearness);
    for (let i = 1; i < this.#upTo.length; i++) {
      this.#upTo[i] = (this.#upTo[i] ?? 0) + (this.#upTo[i - 1] ?? 0);
    }
  }

  #add({ places, counts }: Postings, share: number): void {
    const passages = this.#upTo.length - 1;
    for (let i = 0; i < places.length; i++) {
      const at = (places[i] ?? 0) - this.#from;
      if (at < 0 || at >= passages) continue;
      this.#upTo[at + 1] = (this.#upTo[at + 1] ?? 0) + share * (counts[i] ?? 0);
    }
  }

  /** In a window that lies within the part. */
  within({ from, to }: PlaceRange): number {
    return (this.#upTo[to - this.#from] ?? 0) - (this.#upTo[from - this.#from] ?? 0);
  }
}
