import type { Session, Span, Turn } from '../domain.ts';
import type { Corpus } from '../retrieve/corpus.ts';
import { grouped } from '../text/grouped.ts';

/** A turn that a search found. Spans are offsets into the record. */
export interface FoundTurn {
  readonly turn: Turn;
  /** Where the turn says what was sought, in order. */
  readonly places: readonly Span[];
  /** The place that shows best why it was found; null where nothing was sought by its words. */
  readonly best: Span | null;
  /** The part of the turn that was found. */
  readonly within: Span;
  /** How well it fits: the greater the better. */
  readonly weight: number;
}

/** A session with turns that were found, in the order of the record. */
export interface FoundSession {
  readonly session: Session;
  readonly turns: readonly FoundTurn[];
}

/** What a search found in the whole collection, before any filter. */
export type Found = readonly FoundSession[];

/** Turns put together by their sessions, in the order of the record. */
export function bySession(corpus: Corpus, turns: readonly FoundTurn[]): Found {
  return [...grouped(turns, ({ turn }) => turn.session)].map(([id, own]) => ({
    session: corpus.session(id),
    turns: own.toSorted((a, b) => a.turn.turn - b.turn.turn),
  }));
}
