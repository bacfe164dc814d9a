import { ExactIndex } from '../../src/indexes/exact-index.ts';
import type { GraphEngine } from '../../src/indexes/graph-engine.ts';
import type { IndexFacts } from '../../src/indexes/index-manifest.ts';
import { openIndex } from '../../src/indexes/open-index.ts';
import type { IndexedPassage } from '../../src/indexes/renew-graph.ts';
import type { VectorIndex } from '../../src/indexes/vector-index.ts';
import { clusteredVectors } from '../fakes/seeded-vectors.ts';

export const DIMENSIONS = 8;

export const FACTS: IndexFacts = {
  model: {
    name: 'fake',
    hash: 'abc',
    dimensions: DIMENSIONS,
    pooling: 'mean',
    queryPrefix: 'query: ',
    passagePrefix: '',
  },
  passageRule: 'turns/1',
  corpusHash: 'corpus one',
};

export const passagesOf = (seed: number, count: number): readonly IndexedPassage[] =>
  clusteredVectors({ seed, count, dimensions: DIMENSIONS }).map((vector, place) => ({
    id: place + 1,
    vector,
  }));

const QUERIES = clusteredVectors({ seed: 99, count: 5, dimensions: DIMENSIONS });

/** What exact search finds, similarities rounded: the two methods add up in another order. */
export const answers = (index: VectorIndex) =>
  QUERIES.map((query) =>
    index.search(query, 10).map(({ id, similarity }) => [id, similarity.toFixed(5)]),
  );

export const exactAnswers = (passages: readonly IndexedPassage[]) => {
  const index = new ExactIndex(DIMENSIONS);
  for (const { id, vector } of passages) index.add(id, vector);
  return answers(index);
};

export interface Opening {
  readonly directory: string;
  readonly engine: GraphEngine | null;
  readonly passages: readonly IndexedPassage[];
  readonly facts?: IndexFacts;
}

/** Opens the index and notes what it said and whether it had to ask for the vectors. */
export const opening = async ({ directory, engine, passages, facts = FACTS }: Opening) => {
  const lines: string[] = [];
  let asked = 0;
  const index = await openIndex({
    directory,
    engine,
    facts,
    passages: async () => {
      asked += 1;
      return passages;
    },
    say: (line) => lines.push(line),
  });
  return { index, lines, asked };
};
