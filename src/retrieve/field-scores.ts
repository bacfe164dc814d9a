import { termSaturation } from './bm25.ts';
import type { TermField } from './term-field.ts';

/** BM25 of every passage by one field, for a query's distinct terms. */
export function fieldScores(field: TermField, terms: readonly number[]): Float32Array {
  const scores = new Float32Array(field.passages);
  for (const term of terms) {
    const { places, counts } = field.postings(term);
    const idf = field.idf(term);
    for (let i = 0; i < places.length; i++) {
      const place = places[i] ?? 0;
      const length = field.lengthOf(place) / field.averageLength;
      scores[place] = (scores[place] ?? 0) + idf * termSaturation(counts[i] ?? 0, length);
    }
  }
  return scores;
}
