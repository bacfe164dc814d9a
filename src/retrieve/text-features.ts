import type { AskedTerm, AskedTerms } from './asked-terms.ts';
import { BM25, type Bm25Parameters, termSaturation } from './bm25.ts';
import type { PlaceRange } from './place-ranges.ts';
import { termCounts } from './term-counts.ts';
import { windowsAt, windowTable } from './window-table.ts';
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

/** The windows of one kind around the candidates, and what the query's terms count in each. */
interface Counted {
  readonly windows: readonly PlaceRange[];
  /** By term, then by candidate. */
  readonly counts: readonly Float64Array[];
}

/** What the words of a query make of the candidates. */
export class TextFeatures {
  readonly #scoring: Scoring;
  readonly #counted = new Map<WindowOf, Counted>();

  constructor(scoring: Scoring) {
    this.#scoring = scoring;
  }

  /** BM25 of the words in a window around each candidate, as if the window were the text. */
  words(windowOf: WindowOf): Column {
    const { index, places, asked } = this.#scoring;
    const { lengths } = windowTable(index, windowOf);
    const { counts } = this.#countIn(windowOf);
    const own = new Float64Array(places.length);
    for (const [i, place] of places.entries()) own[i] = lengths[place] ?? 0;
    return saturated({ terms: asked.terms, counts, lengths: own, parameters: BM25 });
  }

  /** Share of the query's weight that the window holds at all, 0 to 1. */
  coverage(windowOf: WindowOf): Column {
    return this.#coverage(windowOf, () => true);
  }

  /** The same of what is asked for, without the clause that tells the occasion. */
  focusCoverage(windowOf: WindowOf): Column {
    return this.#coverage(windowOf, ({ context }) => !context);
  }

  /** Words that stand side by side in the window as they do in the query; its length does not matter. */
  pairs(windowOf: WindowOf): Column {
    const { index, places, asked } = this.#scoring;
    const windows = windowsAt(windowTable(index, windowOf), places);
    const counts = asked.pairs.map((pair) => termCounts(pair, windows));
    const lengths = new Float64Array(windows.length);
    return saturated({ terms: asked.pairs, counts, lengths, parameters: { ...BM25, b: 0 } });
  }

  #coverage(windowOf: WindowOf, isAsked: (term: AskedTerm) => boolean): Column {
    const { terms } = this.#scoring.asked;
    const { windows, counts } = this.#countIn(windowOf);
    const held = new Float64Array(windows.length);
    let all = 0;
    for (const [number, term] of terms.entries()) {
      if (!isAsked(term)) continue;
      all += term.weight;
      const own = counts[number] ?? held;
      for (let i = 0; i < held.length; i++) {
        held[i] = (held[i] ?? 0) + term.weight * Math.min(1, own[i] ?? 0);
      }
    }
    return all > 0 ? held.map((weight) => weight / all) : held;
  }

  #countIn(windowOf: WindowOf): Counted {
    const known = this.#counted.get(windowOf);
    if (known) return known;
    const { index, places, asked } = this.#scoring;
    const windows = windowsAt(windowTable(index, windowOf), places);
    const counted = { windows, counts: asked.terms.map((term) => termCounts(term, windows)) };
    this.#counted.set(windowOf, counted);
    return counted;
  }
}

interface Saturating {
  readonly terms: readonly AskedTerm[];
  /** By term, then by candidate. */
  readonly counts: readonly Float64Array[];
  /** By candidate, as shares of the average. */
  readonly lengths: Float64Array;
  readonly parameters: Bm25Parameters;
}

/** `Σ weight · saturation` of every candidate. */
function saturated({ terms, counts, lengths, parameters }: Saturating): Column {
  const scores = new Float64Array(lengths.length);
  for (const [number, { weight }] of terms.entries()) {
    const own = counts[number] ?? scores;
    for (let i = 0; i < scores.length; i++) {
      const count = own[i] ?? 0;
      if (count === 0) continue;
      const saturation = termSaturation(count, lengths[i] ?? 0, parameters);
      scores[i] = (scores[i] ?? 0) + weight * saturation;
    }
  }
  return scores;
}
