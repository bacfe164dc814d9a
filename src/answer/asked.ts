import type { SearchParts } from '../retrieve/rank.ts';
import { contentWords } from '../text/content-words.ts';
import { spellingVariants } from '../text/spelling-variants.ts';
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
  const asked = contentWords(topic);
  const typed = await store.passageFrequency(asked);
  const unmet = asked.filter((word) => (typed.get(word) ?? 0) === 0);
  const variants = await store.passageFrequency(unmet.flatMap(spellingVariants));
  const met = (word: string) =>
    spellingVariants(word).find((other) => (variants.get(other) ?? 0) > 0);
  // A word that is nowhere as typed is looked for as the records spell it.
  const wanted = asked.map((word) => (unmet.includes(word) ? (met(word) ?? word) : word));
  const frequency = new Map([...typed, ...variants]);
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
