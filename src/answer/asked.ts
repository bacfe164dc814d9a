import { inverseDocumentFrequency } from '../retrieve/inverse-document-frequency.ts';
import type { SearchParts } from '../retrieve/rank.ts';
import { variantsOf } from '../retrieve/variants.ts';
import { contentWords } from '../text/content-words.ts';
import { grouped } from '../text/grouped.ts';
import { spellingVariants } from '../text/spelling-variants.ts';
import type { Thesaurus } from '../text/thesaurus.ts';
import { stem } from '../text/words.ts';
import type { Asked, NearStem } from './score-sentences.ts';

export interface Topic extends Asked {
  /** The topic as it was asked for. */
  readonly text: string;
  /** Its words as the records spell them. */
  readonly spelt: string;
  /** The topic's words, each with its stem. */
  readonly words: readonly (readonly [word: string, stem: string])[];
  /** Those that no passage of the whole collection holds. */
  readonly missing: readonly string[];
}

/** Weighs the topic's words by how rare they are in the collection, and finds its direction in the model's space. */
export async function askedFor(
  { corpus, embedder, thesaurus, vocabulary }: SearchParts,
  topic: string,
): Promise<Topic> {
  const frequency = (word: string) => corpus.words.documentFrequency(stem(word));
  const asSpelt = (word: string) =>
    frequency(word) > 0
      ? word
      : (spellingVariants(word).find((other) => frequency(other) > 0) ?? word);
  // A word that is nowhere as typed is looked for as the records spell it.
  const wanted = contentWords(topic).map(asSpelt);
  const passages = corpus.passages.length;
  const variants = variantsOf(wanted, corpus.words, vocabulary).filter(({ printed }) =>
    printed.every((one) => corpus.words.documentFrequency(one) > 0),
  );
  const printed = new Set(variants.flatMap(({ said }) => said));
  const stands = (word: string) => frequency(word) > 0 || printed.has(stem(word));
  return {
    text: topic,
    spelt: wanted.join(' '),
    weights: new Map(
      wanted.map((word) => [stem(word), inverseDocumentFrequency(passages, frequency(word))]),
    ),
    words: wanted.map((word) => [word, stem(word)]),
    near: nearStems(wanted.map(stem), thesaurus),
    variants: grouped(variants, ({ printed: [first = ''] }) => first),
    vector: await embedder.embedQuery(wanted.join(' ')),
    missing: wanted.filter((word) => !stands(word)),
  };
}

/** What may be said for each of the topic's stems; a stem that is near to several stands in for the nearest. */
function nearStems(asked: readonly string[], thesaurus: Thesaurus): ReadonlyMap<string, NearStem> {
  const near = new Map<string, NearStem>();
  for (const of of asked) {
    for (const { stem: other, nearness } of thesaurus.near(of)) {
      const known = near.get(other)?.nearness ?? 0;
      if (!asked.includes(other) && nearness > known) near.set(other, { of, nearness });
    }
  }
  return near;
}
