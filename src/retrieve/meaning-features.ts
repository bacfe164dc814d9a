import type { Corpus } from './corpus.ts';
import { dotProduct } from './dot-product.ts';
import type { PlaceRange } from './place-ranges.ts';
import type { Column } from './text-features.ts';
import type { WindowOf } from './windows.ts';

const EMPTY = new Float32Array();

/** Cosines of a question's vector, of length 1, with those of passages. */
export class MeaningFeatures {
  readonly #corpus: Corpus;
  readonly #vector: Float32Array;
  readonly #cosines = new Map<number, number>();

  constructor(corpus: Corpus, vector: Float32Array) {
    this.#corpus = corpus;
    this.#vector = vector;
  }

  /** With the mean of the vectors in the window around each: `Σ q·v / |Σ v|`. */
  around(places: readonly number[], windowOf: WindowOf): Column {
    const lengths = sumLengths(this.#corpus, windowOf);
    return Float64Array.from(places, (place) => {
      const { from, to } = windowOf(this.#corpus.words, place);
      let sum = 0;
      for (let near = from; near < to; near++) sum += this.#cosine(near);
      return sum / Math.max(Number.EPSILON, lengths[place] ?? 0);
    });
  }

  #cosine(place: number): number {
    const known = this.#cosines.get(place);
    if (known !== undefined) return known;
    const cosine = dotProduct(this.#vector, this.#corpus.passages[place]?.vector ?? EMPTY);
    this.#cosines.set(place, cosine);
    return cosine;
  }
}

const known = new WeakMap<Corpus, Map<WindowOf, Float32Array>>();

/** Lengths of the sums of the vectors in each window; the same for every question, so counted once a corpus. */
function sumLengths(corpus: Corpus, windowOf: WindowOf): Float32Array {
  const ofCorpus = known.get(corpus) ?? new Map<WindowOf, Float32Array>();
  known.set(corpus, ofCorpus);
  const counted = ofCorpus.get(windowOf);
  if (counted) return counted;
  const sum = new MovingSum(corpus);
  const lengths = Float32Array.from(corpus.passages, (_, place) => {
    sum.moveTo(windowOf(corpus.words, place));
    return sum.length;
  });
  ofCorpus.set(windowOf, lengths);
  return lengths;
}

/** The sum of the vectors in a window. The windows of neighbours overlap: it is moved along, not made anew. */
class MovingSum {
  readonly #corpus: Corpus;
  readonly #sum: Float64Array;
  #window: PlaceRange = { from: 0, to: 0 };

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
    this.#sum = new Float64Array(corpus.passages[0]?.vector.length ?? 0);
  }

  get length(): number {
    return Math.sqrt(dotProduct(this.#sum, this.#sum));
  }

  /** To a window that begins and ends no earlier than the last. */
  moveTo(window: PlaceRange): void {
    const { from, to } = this.#window;
    for (let gone = from; gone < Math.min(to, window.from); gone++) this.#add(gone, -1);
    for (let come = Math.max(to, window.from); come < window.to; come++) this.#add(come, 1);
    this.#window = window;
  }

  #add(place: number, sign: 1 | -1): void {
    const vector = this.#corpus.passages[place]?.vector ?? EMPTY;
    for (let i = 0; i < this.#sum.length; i++) {
      this.#sum[i] = (this.#sum[i] ?? 0) + sign * (vector[i] ?? 0);
    }
  }
}
