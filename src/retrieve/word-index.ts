import type { TurnPart } from '../chunk/passage-words.ts';
import { passageTerms, type SessionTerms } from '../chunk/session-terms.ts';
import { stem, words } from '../text/words.ts';
import { LabelIndex } from './label-index.ts';
import { PlaceRanges } from './place-ranges.ts';
import { TermField } from './term-field.ts';

/**
 * The words of all passages in typed arrays: an inverted index beside the words in order (I. Witten, A. Moffat,
 * T. Bell, "Managing Gigabytes", 1999, chapter 3). Made anew from the store with each picture of it.
 */
export class WordIndex {
  /** What was said, and by whom it was marked to be said. */
  readonly words: TermField;
  readonly labels: TermField;
  /** Places of each session's passages. */
  readonly sessions: PlaceRanges;
  /** The parts of turns that a passage is made of, by its place. */
  readonly parts: readonly (readonly TurnPart[])[];
  readonly labelIndex: LabelIndex;
  readonly #termByStem = new Map<string, number>();
  #stemByTerm: readonly string[] | null = null;

  /** Sessions in the order of the corpus; throws a `RangeError` where one is damaged. */
  constructor(sessions: readonly SessionTerms[]) {
    const said: Int32Array[] = [];
    const parts: (readonly TurnPart[])[] = [];
    const sessionStarts: number[] = [];
    for (const session of sessions) {
      const numbers = session.stems.map((term) => this.#number(term));
      sessionStarts.push(said.length);
      for (const passage of passageTerms(session)) {
        said.push(passage.words.map((place) => numbers[place] ?? 0));
        parts.push(passage.parts);
      }
    }
    const labels = parts.map((own) => this.#labelTerms(own));
    this.words = new TermField(said, this.#termByStem.size);
    this.labels = new TermField(labels, this.#termByStem.size);
    this.sessions = new PlaceRanges(sessionStarts, said.length);
    this.parts = parts;
    this.labelIndex = new LabelIndex(parts, this.sessions);
  }

  get passages(): number {
    return this.words.passages;
  }

  /** The number of a stem, or null where no passage holds it. */
  term(stemmed: string): number | null {
    return this.#termByStem.get(stemmed) ?? null;
  }

  /** Every stem, of words and of labels. */
  stems(): Iterable<string> {
    return this.#termByStem.keys();
  }

  /** The stems that stand right behind a term somewhere. */
  following(term: number): ReadonlySet<string> {
    this.#stemByTerm ??= [...this.#termByStem.keys()];
    return new Set(this.words.following(term).map((next) => this.#stemByTerm?.[next] ?? ''));
  }

  /** In how many passages, in their words or their labels, a stem stands. */
  documentFrequency(stemmed: string): number {
    const term = this.term(stemmed);
    if (term === null) return 0;
    const said = this.words.postings(term).places;
    let [count, i] = [said.length, 0];
    // Both lists ascend.
    for (const place of this.labels.postings(term).places) {
      while (i < said.length && (said[i] ?? 0) < place) i++;
      if (said[i] !== place) count++;
    }
    return count;
  }

  /** The words of a passage's labels, each label once. */
  #labelTerms(parts: readonly TurnPart[]): Int32Array {
    const labels = new Set(parts.map(({ label }) => label ?? ''));
    return Int32Array.from([...labels].flatMap(words).map((word) => this.#number(stem(word))));
  }

  #number(stemmed: string): number {
    const number = this.#termByStem.get(stemmed) ?? this.#termByStem.size;
    this.#termByStem.set(stemmed, number);
    return number;
  }
}
