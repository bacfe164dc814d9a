import { termSaturation } from './bm25.ts';
import { inverseDocumentFrequency } from './inverse-document-frequency.ts';
import { windowTable } from './window-table.ts';
import { around } from './windows.ts';
import type { WordIndex } from './word-index.ts';

/** The talk around a passage: so many passages before and behind it, in its session. */
export interface Window {
  readonly half: number;
}

/** BM25 of every passage by the words of the window around it, as if the window were the text. */
export function windowScores(
  index: WordIndex,
  terms: readonly number[],
  { half }: Window,
): Float32Array {
  const { lengths } = windowTable(index, around(half));
  const scores = new Float32Array(index.passages);
  const counts = new Float32Array(index.passages);
  for (const term of terms) {
    const touched = spread({ index, counts, half }, term);
    const idf = inverseDocumentFrequency(index.passages, touched.length);
    for (const place of touched) {
      const saturation = termSaturation(counts[place] ?? 0, lengths[place] ?? 0);
      scores[place] = (scores[place] ?? 0) + idf * saturation;
      counts[place] = 0;
    }
  }
  return scores;
}

interface Spreading {
  readonly index: WordIndex;
  /** Zero everywhere; afterwards how often the term stands in the window around each place. */
  readonly counts: Float32Array;
  readonly half: number;
}

/** Counts a term into every window that holds it; returns the places of these. */
function spread({ index, counts, half }: Spreading, term: number): readonly number[] {
  const touched: number[] = [];
  const { places, counts: own } = index.words.postings(term);
  for (let i = 0; i < places.length; i++) {
    const place = places[i] ?? 0;
    const session = index.sessions.at(place);
    const to = Math.min(session.to, place + half + 1);
    for (let near = Math.max(session.from, place - half); near < to; near++) {
      const before = counts[near] ?? 0;
      if (before === 0) touched.push(near);
      counts[near] = before + (own[i] ?? 0);
    }
  }
  return touched;
}
