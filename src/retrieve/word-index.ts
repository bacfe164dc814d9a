import { passageTerms, type SessionTerms } from '../chunk/session-terms.ts';
import { TermField } from './term-field.ts';

/** The passages of one session: places from the first to before the second. */
export interface PlaceRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The words of all passages in typed arrays: an inverted index beside the words in order (I. Witten, A. Moffat,
 * T. Bell, "Managing Gigabytes", 1999, chapter 3). Made anew from the store with each picture of it.
 */
export class WordIndex {
  /** Places of each session's passages, in order. */
  readonly sessions: readonly PlaceRange[];
  /** What was said, and by whom it was marked to be said. */
  readonly words: TermField;
  readonly labels: TermField;
  readonly #termByStem = new Map<string, number>();
  readonly #sessionByPlace: Int32Array;

  /** Sessions in the order of the corpus; throws a `RangeError` where one is damaged. */
  constructor(sessions: readonly SessionTerms[]) {
    const words: Int32Array[] = [];
    const labels: Int32Array[] = [];
    const ranges: PlaceRange[] = [];
    for (const session of sessions) {
      const numbers = session.stems.map((stem) => this.#number(stem));
      const from = words.length;
      for (const passage of passageTerms(session)) {
        words.push(passage.words.map((place) => numbers[place] ?? 0));
        labels.push(passage.labels.map((place) => numbers[place] ?? 0));
      }
      ranges.push({ from, to: words.length });
    }
    this.sessions = ranges;
    this.words = new TermField(words, this.#termByStem.size);
    this.labels = new TermField(labels, this.#termByStem.size);
    this.#sessionByPlace = new Int32Array(words.length);
    for (const [session, { from, to }] of ranges.entries()) {
      this.#sessionByPlace.fill(session, from, to);
    }
  }

  get passages(): number {
    return this.words.passages;
  }

  /** The number of a stem, or null where no passage holds it. */
  term(stem: string): number | null {
    return this.#termByStem.get(stem) ?? null;
  }

  /** In how many passages, in their words or their labels, a stem stands. */
  documentFrequency(stem: string): number {
    const term = this.term(stem);
    if (term === null) return 0;
    const said = new Set(this.words.postings(term).places);
    const labelled = this.labels.postings(term).places.filter((place) => !said.has(place));
    return said.size + labelled.length;
  }

  /** The place in `sessions` of the session that a passage belongs to. */
  sessionAt(place: number): number {
    return this.#sessionByPlace[place] ?? 0;
  }

  #number(stem: string): number {
    const number = this.#termByStem.get(stem) ?? this.#termByStem.size;
    this.#termByStem.set(stem, number);
    return number;
  }
}
