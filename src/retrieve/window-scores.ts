import { termSaturation } from './bm25.ts';
import { inverseDocumentFrequency } from './inverse-document-frequency.ts';
import type { TermField } from './term-field.ts';
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
  const lengths = windowLengths(index, half);
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const scores = new Float32Array(index.passages);
  const counts = new Float32Array(index.passages);
  for (const term of terms) {
    const touched = spread({ index, counts, half }, term);
    const idf = inverseDocumentFrequency(index.passages, touched.length);
    for (const place of touched) {
      const length = (lengths[place] ?? 0) / average;
      scores[place] = (scores[place] ?? 0) + idf * termSaturation(counts[place] ?? 0, length);
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

const known = new WeakMap<TermField, Map<number, Float32Array>>();

/** Terms in each window; the same for every query, so each size is counted once an index. */
function windowLengths({ words, sessions, passages }: WordIndex, half: number): Float32Array {
  const ofField = known.get(words) ?? new Map<number, Float32Array>();
  known.set(words, ofField);
  const counted = ofField.get(half);
  if (counted) return counted;
  const lengths = new Float32Array(passages);
  for (let session = 0; session < sessions.count; session++) {
    const { from, to } = sessions.range(session);
    for (let place = from; place < to; place++) {
      lengths[place] = words.lengthBetween(
        Math.max(from, place - half),
        Math.min(to, place + half + 1),
      );
    }
  }
  ofField.set(half, lengths);
  return lengths;
}
