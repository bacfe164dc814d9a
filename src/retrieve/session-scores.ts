import { termSaturation } from './bm25.ts';
import { inverseDocumentFrequency } from './inverse-document-frequency.ts';
import type { WordIndex } from './word-index.ts';

/** BM25 of every session as one text, by the session's number. */
export function sessionScores(index: WordIndex, terms: readonly number[]): Float32Array {
  const { sessions, words } = index;
  const scores = new Float32Array(sessions.count);
  const average = words.lengthBetween(0, index.passages) / Math.max(1, sessions.count);
  for (const term of terms) {
    const { places, counts } = words.postings(term);
    const held = new Map<number, number>();
    for (let i = 0; i < places.length; i++) {
      const session = sessions.numberAt(places[i] ?? 0);
      held.set(session, (held.get(session) ?? 0) + (counts[i] ?? 0));
    }
    const idf = inverseDocumentFrequency(sessions.count, held.size);
    for (const [session, count] of held) {
      const { from, to } = sessions.range(session);
      const length = words.lengthBetween(from, to) / average;
      scores[session] = (scores[session] ?? 0) + idf * termSaturation(count, length);
    }
  }
  return scores;
}
