import type { AskedTerm, AskedTerms } from './asked-terms.ts';
import { BM25, termSaturation } from './bm25.ts';
import type { PlaceRange } from './place-ranges.ts';
import { TermCounts } from './term-counts.ts';
import type { WindowOf } from './windows.ts';
import type { WordIndex } from './word-index.ts';

/** One number for each candidate, in their order. */
export type Column = Float64Array;

/** What is scored: a query over the candidates, whose places ascend. */
export interface Scoring {
  readonly index: WordIndex;
  readonly places: readonly number[];
  readonly asked: AskedTerms;
}

interface Counted extends AskedTerm {
  readonly counts: TermCounts;
}

/** The query's terms counted over the part of the collection that holds the candidates. */
export class TextFeatures {
  readonly #scoring: Scoring;
  readonly #terms: readonly Counted[];
  readonly #pairs: readonly Counted[];

  constructor(scoring: Scoring) {
    const { index, places, asked } = scoring;
    const part: PlaceRange = {
      from: index.sessions.at(places[0] ?? 0).from,
      to: index.sessions.at(places.at(-1) ?? 0).to,
    };
    const counted = (term: AskedTerm): Counted => ({
      ...term,
      counts: new TermCounts(term, part),
    });
    this.#scoring = scoring;
    this.#terms = asked.terms.map(counted);
    this.#pairs = asked.pairs.map(counted);
  }

  /** BM25 of the words in a window around each candidate, as if the window were the text. */
  words(windowOf: WindowOf): Column {
    const { index, places } = this.#scoring;
    const average = averageLength(index, windowOf);
    return Float64Array.from(places, (place) => {
      const window = windowOf(index, place);
      const length = index.words.lengthBetween(window.from, window.to) / average;
      let score = 0;
      for (const { counts, weight } of this.#terms) {
        const count = counts.within(window);
        if (count > 0) score += weight * termSaturation(count, length);
      }
      return score;
    });
  }

  /** Share of the query's weight that the window holds at all, 0 to 1. */
  coverage(windowOf: WindowOf): Column {
    return this.#coverage(this.#terms, windowOf);
  }

  /** The same of what is asked for, without the clause that tells the occasion. */
  focusCoverage(windowOf: WindowOf): Column {
    return this.#coverage(
      this.#terms.filter(({ context }) => !context),
      windowOf,
    );
  }

  #coverage(terms: readonly Counted[], windowOf: WindowOf): Column {
    const { index, places } = this.#scoring;
    const all = terms.reduce((sum, { weight }) => sum + weight, 0);
    return Float64Array.from(places, (place) => {
      const window = windowOf(index, place);
      let held = 0;
      for (const { counts, weight } of terms) held += weight * Math.min(1, counts.within(window));
      return all > 0 ? held / all : 0;
    });
  }

  /** Words that stand side by side in the window as they do in the query; its length does not matter. */
  pairs(windowOf: WindowOf): Column {
    const { index, places } = this.#scoring;
    const unbound = { ...BM25, b: 0 };
    return Float64Array.from(places, (place) => {
      const window = windowOf(index, place);
      let score = 0;
      for (const { counts, weight } of this.#pairs) {
        score += weight * termSaturation(counts.within(window), 1, unbound);
      }
      return score;
    });
  }
}

const averages = new WeakMap<WordIndex, Map<WindowOf, number>>();

/** Terms in a window, on average; the same for every query, so each kind is counted once an index. */
function averageLength(index: WordIndex, windowOf: WindowOf): number {
  const known = averages.get(index) ?? new Map<WindowOf, number>();
  averages.set(index, known);
  const counted = known.get(windowOf);
  if (counted !== undefined) return counted;
  let sum = 0;
  for (let place = 0; place < index.passages; place++) {
    const { from, to } = windowOf(index, place);
    sum += index.words.lengthBetween(from, to);
  }
  const average = sum / Math.max(1, index.passages);
  known.set(windowOf, average);
  return average;
}
