import type { Corpus } from '../retrieve/corpus.ts';

/** How often everybody together says a word, over all transcripts. */
export interface TranscriptWords {
  /** By the word's stem. */
  readonly count: (stem: string) => number;
  readonly total: number;
}

/** Counted once for each picture of the store. */
const counted = new WeakMap<Corpus, TranscriptWords>();

/** The words of every transcript, counted from the passages, which hold each word of a turn once. */
export function transcriptWords(corpus: Corpus): TranscriptWords {
  const known = counted.get(corpus);
  if (known !== undefined) return known;
  const counts = new Map<number, number>();
  let total = 0;
  for (const [place, { session }] of corpus.passages.entries()) {
    if (corpus.session(session).kind !== 'transcript') continue;
    const terms = corpus.words.words.termsOf(place);
    total += terms.length;
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const made: TranscriptWords = {
    count: (stem) => counts.get(corpus.words.term(stem) ?? -1) ?? 0,
    total,
  };
  counted.set(corpus, made);
  return made;
}
