import type { Citation, ReadAs } from '../asking.ts';
import type { Span } from '../domain.ts';
import type { ExploreMode, ExploreSort } from './explore-request.ts';
import type { Facets } from './facet.ts';

/** A turn that a search found: a quotation of it, with what was sought marked. */
export interface ExploredTurn extends Citation {
  /** What to mark in the quotation: offsets into the record, in order, apart. */
  readonly marks: readonly Span[];
  /** Places in the whole turn where it says what was sought. */
  readonly places: number;
  /** What the reader is to mark: the very words, or else the quotation. */
  readonly opens: Span;
}

/** One page of what a search found, and all that it may be narrowed to. */
export interface Explored {
  /** As it was searched for: misspelt words put right. */
  readonly query: string;
  readonly readAs: readonly ReadAs[];
  readonly mode: ExploreMode;
  readonly sort: ExploreSort;
  /** What a turn had to say, each thing in the words that say it; empty where it is not found by mentions. */
  readonly terms: readonly (readonly string[])[];
  /** The speakers that were meant by the names given. */
  readonly speakers: readonly string[];
  /** All turns that were found, and how many sessions they are of. */
  readonly turns: number;
  readonly sessions: number;
  readonly page: number;
  readonly pages: number;
  readonly rows: readonly ExploredTurn[];
  readonly facets: Facets;
  /** Which state of the collection it was found in. */
  readonly collection: string;
}
