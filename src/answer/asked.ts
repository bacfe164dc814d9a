import type { SearchParts } from '../retrieve/rank.ts';
import { contentWords } from '../text/content-words.ts';
import { stem } from '../text/words.ts';
import type { Asked } from './score-sentences.ts';
import { inverseDocumentFrequency } from './term-weights.ts';

export interface Topic extends Asked {
  /** The topic as it was asked for. */
  readonly text: string;
  /** The topic's words, each with its stem. */
  readonly words: readonly (readonly [word: string, stem: string])[];
  /** Those that no passage of the whole collection holds. */
  readonly missing: readonly string[];
}

/** Weighs the topic's words by how rare they are in the collection, and finds its direction in the model's space. */
export async function askedFor(
  { store, corpus, embedder }: SearchParts,
  topic: string,
): Promise<Topic> {
  const wanted = contentWords(topic);
  const frequency = await store.passageFrequency(wanted);
  const passages = corpus.passages.length;
  const weights = new Map(
    wanted.map((word) => [
      stem(word),
      inverseDocumentFrequency(passages, frequency.get(word) ?? 0),
    ]),
  );
  return {
    text: topic,
    weights,
    words: wanted.map((word) => [word, stem(word)]),
    vector: await embedder.embedQuery(wanted.join(' ')),
    missing: wanted.filter((word) => (frequency.get(word) ?? 0) === 0),
  };
}
