/** What is counted of who speaks with whom: types alone, for the page too. */
import type { Place } from './trend-numbers.ts';

/** The speakers and kinds of a place are left out: this is of transcripts, and of everybody in them. */
export type ExchangesRequest = Pick<Place, 'sessions' | 'events' | 'from' | 'to'>;

export interface ExchangingPerson {
  readonly id: string;
  readonly speaker: string;
  readonly turns: number;
  /** How often they speak right before or right after another named person. */
  readonly exchanges: number;
}

/** `to` speaks right after `from`; both are ids of people. */
export interface Pair {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  /** Where: the turn of `to`, in order of time, the first `EXCHANGES_PLACES_MAX`. */
  readonly places: readonly { readonly session: string; readonly turn: number }[];
}

export interface Exchanges {
  /** The version of the collection that was counted. */
  readonly collection: string;
  /** Transcripts that were read. */
  readonly sessions: number;
  /** Those with most exchanges first, then with most turns, then by name. */
  readonly people: readonly ExchangingPerson[];
  /** Among these people, the most frequent first. */
  readonly pairs: readonly Pair[];
  /** How many people with named turns are not among them. */
  readonly leftOut: number;
}
