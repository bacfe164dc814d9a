import type { Corpus } from './corpus.ts';
import type { PlaceRange } from './place-ranges.ts';
import type { WindowOf } from './windows.ts';

const EMPTY = new Float32Array();
/** The greatest number that a byte with a sign holds. */
const BYTE_MAX = 127;
/** Far below any sum of vectors of length 1 that means something. */
const TINY = 1e-9;

/**
 * For every passage the direction of the sum of the vectors in a window around it, a byte a number: a quarter of the
 * memory, and next to each other, where the passages' own vectors lie scattered.
 */
export class WindowVectors {
  readonly #dimensions: number;
  readonly #bytes: Int8Array;
  readonly #lengths: Float32Array;

  constructor(corpus: Corpus, windowOf: WindowOf) {
    const { passages } = corpus;
    this.#dimensions = passages[0]?.vector.length ?? 0;
    this.#bytes = new Int8Array(passages.length * this.#dimensions);
    this.#lengths = new Float32Array(passages.length);
    const sum = new MovingSum(corpus, this.#dimensions);
    for (let place = 0; place < passages.length; place++) {
      sum.moveTo(windowOf(corpus.words, place));
      this.#set(place, sum.numbers);
    }
  }

  /** Cosine with a vector of length 1; 0 where a window's vectors cancel out. */
  cosine(vector: Float32Array, place: number): number {
    const product = product8(vector, this.#bytes, place * this.#dimensions);
    const length = this.#lengths[place] ?? 0;
    return length > 0 ? product / length : 0;
  }

  #set(place: number, numbers: Float64Array): void {
    let greatest = 0;
    for (const number of numbers) greatest = Math.max(greatest, Math.abs(number));
    // What the moving sum leaves behind where vectors cancel out has no direction.
    if (greatest < TINY) return;
    let squares = 0;
    for (let i = 0; i < numbers.length; i++) {
      const byte = Math.round(((numbers[i] ?? 0) / greatest) * BYTE_MAX);
      this.#bytes[place * this.#dimensions + i] = byte;
      squares += byte * byte;
    }
    this.#lengths[place] = Math.sqrt(squares);
  }
}

/** Sum of products with bytes from a place on: a loop of its own, since one for all kinds of numbers is slow for each. */
function product8(vector: Float32Array, bytes: Int8Array, from: number): number {
  let sum = 0;
  for (let i = 0; i < vector.length; i++)
    sum += (vector[i] as number) * (bytes[from + i] as number);
  return sum;
}

/** The sum of the vectors in a window. The windows of neighbours overlap: it is moved along, not made anew. */
class MovingSum {
  readonly numbers: Float64Array;
  readonly #corpus: Corpus;
  #window: PlaceRange = { from: 0, to: 0 };

  constructor(corpus: Corpus, dimensions: number) {
    this.#corpus = corpus;
    this.numbers = new Float64Array(dimensions);
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
    for (let i = 0; i < this.numbers.length; i++) {
      this.numbers[i] = (this.numbers[i] ?? 0) + sign * (vector[i] ?? 0);
    }
  }
}
