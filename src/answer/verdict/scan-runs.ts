import type { WordIndex } from '../../retrieve/word-index.ts';
import { stem, words } from '../../text/words.ts';

/** Passages in which words of a quotation stand one behind the other. */
export interface RunScan {
  /** Where all of them do, in order: the passage in which the last stands. */
  readonly whole: readonly number[];
  /** For each word of the quotation, where the longest runs of two words or more end with it; longest first. */
  readonly runs: readonly (readonly Run[])[];
  /** How much of the quotation each passage holds: its words, and once more those that stand behind the same word. */
  readonly scores: Float32Array;
}

export interface Run {
  readonly place: number;
  readonly words: number;
}

/** Runs that are kept for each word, and the words of the shortest. */
const RUNS_KEPT = 3;
const RUN_WORDS_MIN = 2;

/** Where a term stands in the quotation: the last place, and before each the one before; -1 for none. */
interface Positions {
  readonly last: Int32Array;
  readonly before: Int32Array;
}

function positionsOf(terms: readonly number[]): Positions {
  const last = new Int32Array(Math.max(-1, ...terms) + 1).fill(-1);
  const before = new Int32Array(terms.length).fill(-1);
  for (const [position, term] of terms.entries()) {
    if (term < 0) continue;
    before[position] = last[term] ?? -1;
    last[term] = position;
  }
  return { last, before };
}

/**
 * Reads every passage once for runs of a quotation's words, stems compared; a run goes on from a passage into the next
 * of its session. Two million words take some 20 ms.
 */
export function scanRuns(index: WordIndex, quotation: string): RunScan {
  const terms = words(quotation).map((word) => index.term(stem(word)) ?? -1);
  const scanning = new Scanning(index, terms);
  for (let session = 0; session < index.sessions.count; session++) {
    const { from, to } = index.sessions.range(session);
    for (let place = from; place < to; place++) scanning.read(place);
    scanning.endSession();
  }
  return scanning;
}

class Scanning implements RunScan {
  readonly whole: number[] = [];
  readonly runs: Run[][];
  readonly scores: Float32Array;
  readonly #index: WordIndex;
  readonly #positions: Positions;
  readonly #weights: readonly number[];
  /** The run that ends with each word of the quotation: how long, and at which word of all that are read. */
  readonly #length: Int32Array;
  readonly #at: Int32Array;
  /** The passage in which each word, and each behind the word before it, was met last. */
  readonly #met: Int32Array;
  readonly #metBehind: Int32Array;
  /** The words that a run which ends there must exceed to be kept. */
  readonly #least: Int32Array;
  #read = 0;

  constructor(index: WordIndex, terms: readonly number[]) {
    this.#index = index;
    this.#positions = positionsOf(terms);
    this.#weights = terms.map((term) => (term < 0 ? 0 : index.words.idf(term)));
    this.runs = terms.map(() => []);
    this.scores = new Float32Array(index.passages);
    this.#length = new Int32Array(terms.length);
    this.#at = new Int32Array(terms.length).fill(-1);
    this.#least = new Int32Array(terms.length).fill(RUN_WORDS_MIN - 1);
    this.#met = new Int32Array(terms.length).fill(-1);
    this.#metBehind = new Int32Array(terms.length).fill(-1);
  }

  read(place: number): void {
    const { last } = this.#positions;
    for (const term of this.#index.words.termsOf(place)) {
      this.#read++;
      if (term < last.length) this.#meet(place, last[term] ?? -1);
    }
  }

  /** No run goes on into another session. */
  endSession(): void {
    this.#read++;
  }

  /** A word that stands at these positions, the last of them first, so that none takes its own run for the one before. */
  #meet(place: number, last: number): void {
    for (let at = last; at >= 0; at = this.#positions.before[at] ?? -1) {
      const goesOn = at > 0 && this.#at[at - 1] === this.#read - 1;
      const length = goesOn ? (this.#length[at - 1] ?? 0) + 1 : 1;
      this.#length[at] = length;
      this.#at[at] = this.#read;
      this.#score(place, at, length);
      if (length > (this.#least[at] ?? 0)) this.#keep(at, { place, words: length });
      if (length === this.runs.length) this.whole.push(place);
    }
  }

  #score(place: number, at: number, length: number): void {
    const weight = this.#weights[at] ?? 0;
    if (this.#met[at] !== place) {
      this.#met[at] = place;
      this.scores[place] = (this.scores[place] ?? 0) + weight;
    }
    if (length > 1 && this.#metBehind[at] !== place) {
      this.#metBehind[at] = place;
      const before = this.#weights[at - 1] ?? 0;
      this.scores[place] = (this.scores[place] ?? 0) + (weight + before) / 2;
    }
  }

  #keep(at: number, run: Run): void {
    const kept = this.runs[at] ?? [];
    const rank = kept.findIndex((other) => other.words < run.words);
    kept.splice(rank < 0 ? kept.length : rank, 0, run);
    if (kept.length > RUNS_KEPT) kept.pop();
    if (kept.length === RUNS_KEPT) this.#least[at] = kept.at(-1)?.words ?? 0;
  }
}
