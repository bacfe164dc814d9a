import { inverseDocumentFrequency } from './inverse-document-frequency.ts';

/** Where a term stands: passages in ascending order, and how often in each. */
export interface Postings {
  readonly places: Int32Array;
  readonly counts: Int32Array;
}

/** One kind of words of every passage, their own or their labels, read forward and by term. Terms are numbers. */
export class TermField {
  readonly passages: number;
  readonly #terms: Int32Array;
  /** Where a passage's terms begin, and behind the last where they end. */
  readonly #begins: Int32Array;
  /** The same for a term's postings. */
  readonly #postingBegins: Int32Array;
  readonly #places: Int32Array;
  readonly #counts: Int32Array;

  /** `passages` are the terms of each in order; every term is below `vocabulary`. */
  constructor(passages: readonly Int32Array[], vocabulary: number) {
    this.passages = passages.length;
    this.#begins = new Int32Array(passages.length + 1);
    for (const [place, { length }] of passages.entries()) {
      this.#begins[place + 1] = at(this.#begins, place) + length;
    }
    this.#terms = new Int32Array(at(this.#begins, passages.length));
    for (const [place, terms] of passages.entries()) this.#terms.set(terms, this.#begins[place]);
    this.#postingBegins = this.#countPostings(vocabulary);
    this.#places = new Int32Array(at(this.#postingBegins, vocabulary));
    this.#counts = new Int32Array(this.#places.length);
    this.#fillPostings(vocabulary);
  }

  /** A passage's terms in the order they were said. */
  termsOf(place: number): Int32Array {
    return this.#terms.subarray(this.#begins[place], this.#begins[place + 1]);
  }

  lengthOf(place: number): number {
    return at(this.#begins, place + 1) - at(this.#begins, place);
  }

  /** Terms in all passages from the first to before the second. */
  lengthBetween(from: number, to: number): number {
    return at(this.#begins, to) - at(this.#begins, from);
  }

  get averageLength(): number {
    return this.#terms.length / Math.max(1, this.passages);
  }

  postings(term: number): Postings {
    const [from, to] = [this.#postingBegins[term], this.#postingBegins[term + 1]];
    return { places: this.#places.subarray(from, to), counts: this.#counts.subarray(from, to) };
  }

  /** Where one term stands right before another. */
  pair(first: number, second: number): Postings {
    const rarer = this.documentFrequency(first) < this.documentFrequency(second) ? first : second;
    const [places, counts]: [number[], number[]] = [[], []];
    for (const place of this.postings(rarer).places) {
      const to = at(this.#begins, place + 1);
      let count = 0;
      for (let i = at(this.#begins, place) + 1; i < to; i++) {
        if (this.#terms[i] === second && this.#terms[i - 1] === first) count++;
      }
      if (count === 0) continue;
      places.push(place);
      counts.push(count);
    }
    return { places: Int32Array.from(places), counts: Int32Array.from(counts) };
  }

  /** The terms that stand right behind one, each as often as it does. */
  following(term: number): readonly number[] {
    const found: number[] = [];
    for (const place of this.postings(term).places) {
      const own = this.termsOf(place);
      for (let i = 1; i < own.length; i++) if (own[i - 1] === term) found.push(at(own, i));
    }
    return found;
  }

  /** In how many passages a term stands. */
  documentFrequency(term: number): number {
    return at(this.#postingBegins, term + 1) - at(this.#postingBegins, term);
  }

  idf(term: number): number {
    return inverseDocumentFrequency(this.passages, this.documentFrequency(term));
  }

  #countPostings(vocabulary: number): Int32Array {
    const begins = new Int32Array(vocabulary + 1);
    const last = new Int32Array(vocabulary).fill(-1);
    for (let place = 0; place < this.passages; place++) {
      for (const term of this.termsOf(place)) {
        if (last[term] === place) continue;
        last[term] = place;
        begins[term + 1] = at(begins, term + 1) + 1;
      }
    }
    for (let term = 0; term < vocabulary; term++) {
      begins[term + 1] = at(begins, term + 1) + at(begins, term);
    }
    return begins;
  }

  #fillPostings(vocabulary: number): void {
    const next = this.#postingBegins.slice(0, vocabulary);
    for (let place = 0; place < this.passages; place++) {
      for (const term of this.termsOf(place)) {
        const free = at(next, term);
        const isNew = free === this.#postingBegins[term] || this.#places[free - 1] !== place;
        const slot = isNew ? free : free - 1;
        if (isNew) next[term] = free + 1;
        this.#places[slot] = place;
        this.#counts[slot] = at(this.#counts, slot) + 1;
      }
    }
  }
}

/** The compiler does not know which places of an array are there; these all are. */
const at = (numbers: Int32Array, place: number): number => numbers[place] ?? 0;
