import type { Choice, Citation } from '../../asking.ts';

/** Whether somebody really said something. */
export interface QuoteVerdict {
  readonly verdict: 'supported' | 'misattributed' | 'stitched' | 'not_found';
  /** Where the words stand: transcripts first, where they are a person's own words; for `stitched`, the pieces. */
  readonly matches: readonly Citation[];
  /** Where they stand nowhere whole: the true quotations that come nearest, the nearest first. */
  readonly nearest: readonly NearQuotation[];
  /** The name of the speaker as it was given, where nobody here is called so; else null. */
  readonly unknownSpeaker: string | null;
  /** Who may be meant, where several people bear the name, whose words all count, or where nobody does. */
  readonly choices: readonly Choice[];
}

/** A true quotation that words come near to. */
export interface NearQuotation {
  readonly citation: Citation;
  /** Above 0, below 1 or, where only typography differs, 1. */
  readonly likeness: number;
  /** In order; all `given` together are the given words, all `said` the citation's. */
  readonly differences: readonly WordDifference[];
}

/** One or more words that are the same in both texts, changed, said but left out, or added to what was said. */
export interface WordDifference {
  readonly type: 'same' | 'changed' | 'left-out' | 'added';
  /** As given; '' where left out. */
  readonly given: string;
  /** The record's slice from `start` to `end`; '' and null where added. */
  readonly said: string;
  readonly start: number | null;
  readonly end: number | null;
}
