import { Document } from '@langchain/core/documents';
import { FakeEmbeddings, SyntheticEmbeddings } from '@langchain/core/utils/testing';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ExactIndex } from '../../src/indexes/exact-index.ts';
import { RapporteurEmbeddings } from '../../src/langchain/embeddings.ts';
import { RapporteurVectorStore } from '../../src/langchain/vector-store.ts';
import { createFakeEmbedder } from '../fakes/fake-embedder.ts';

const embedder = createFakeEmbedder();
const embeddings = new RapporteurEmbeddings(embedder);
const emptyIndex = () => new ExactIndex(embedder.identity.dimensions);

/** A store of vectors in the plane, whose cosines can be done by hand. */
function planeStore(): RapporteurVectorStore {
  return new RapporteurVectorStore(embeddings, { index: new ExactIndex(2) });
}

const page = (id: string, year = 2018) =>
  new Document({ id, pageContent: `page ${id}`, metadata: { year } });

const idsOf = (found: readonly [{ id?: string }, number][]) => found.map(([{ id }]) => id);

describe('RapporteurVectorStore, searched', () => {
  it('scores by cosine, whatever the length of the vectors', async () => {
    const store = planeStore();
    await store.addVectors(
      [
        [10, 0],
        [3, 4],
        [0, 0.1],
      ],
      [page('a'), page('b'), page('c')],
    );
    const found = await store.similaritySearchVectorWithScore([2, 0], 3);
    expect(idsOf(found)).toEqual(['a', 'b', 'c']);
    // (2, 0) is (1, 0); its cosines with (1, 0), (3, 4) / 5 and (0, 1):
    const expected = [1, 3 / 5, 0];
    for (const [place, [, score]] of found.entries())
      expect(score).toBeCloseTo(expected[place] ?? 2);
  });

  it('finds nothing in an empty store', async () => {
    expect(await planeStore().similaritySearchVectorWithScore([1, 0], 3)).toEqual([]);
  });

  it('filters before it ranks: the best of those that pass come, however far down', async () => {
    const store = planeStore();
    const near = Array.from({ length: 500 }, (_, number) => page(`near ${number}`));
    await store.addVectors(
      near.map(() => [1, 0]),
      near,
    );
    await store.addVectors(
      [
        [0, 1],
        [1, 9],
      ],
      [page('far', 2024), page('less far', 2024)],
    );
    const of2024 = await store.similaritySearchVectorWithScore(
      [1, 0],
      5,
      ({ metadata }) => metadata['year'] === 2024,
    );
    expect(idsOf(of2024)).toEqual(['less far', 'far']);
    expect(await store.similaritySearchVectorWithScore([1, 0], 5, () => false)).toEqual([]);
  });

  it('agrees with and without a filter that lets everything pass', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.integer(), fc.integer()), { minLength: 1 }),
        async (vectors) => {
          const store = planeStore();
          await store.addVectors(
            vectors,
            vectors.map((_, number) => page(String(number))),
          );
          const query = [1, 2];
          expect(await store.similaritySearchVectorWithScore(query, 4, () => true)).toEqual(
            await store.similaritySearchVectorWithScore(query, 4),
          );
        },
      ),
    ));
});

describe('RapporteurVectorStore, changed', () => {
  it('is as it was after adding and removing', async () => {
    const store = planeStore();
    await store.addVectors(
      [
        [1, 0],
        [0, 1],
      ],
      [page('a'), page('b')],
    );
    const before = await store.similaritySearchVectorWithScore([1, 1], 9);
    await store.addVectors(
      [
        [1, 1],
        [2, 1],
      ],
      [page('c'), page('d')],
    );
    await store.delete({ ids: ['c', 'd', 'never there'] });
    expect(await store.similaritySearchVectorWithScore([1, 1], 9)).toEqual(before);
  });

  it('takes a document in place of the one with its id', async () => {
    const store = planeStore();
    await store.addVectors([[1, 0]], [page('a')]);
    const [id] = await store.addVectors([[0, 1]], [page('new')], { ids: ['a'] });
    expect(id).toBe('a');
    const found = await store.similaritySearchVectorWithScore([1, 0], 9);
    expect(found.map(([{ pageContent }, score]) => [pageContent, score])).toEqual([
      ['page new', 0],
    ]);
  });

  it('keeps the old document where the new one has a vector of the wrong length', async () => {
    const store = planeStore();
    await store.addVectors([[1, 0]], [page('a')]);
    await expect(store.addVectors([[1, 2, 3]], [page('a')])).rejects.toThrow(RangeError);
    expect(idsOf(await store.similaritySearchVectorWithScore([1, 0], 9))).toEqual(['a']);
  });

  it('does not take more vectors than documents', async () => {
    await expect(
      planeStore().addVectors(
        [
          [1, 0],
          [0, 1],
        ],
        [page('a')],
      ),
    ).rejects.toThrow('2 vectors cannot belong to 1 documents');
  });
});

describe('RapporteurVectorStore in LangChain', () => {
  it('is a retriever over texts', async () => {
    const store = await RapporteurVectorStore.fromTexts(
      ['the root zone is signed', 'lunch is at noon', 'who signs the root zone'],
      [{ n: 0 }, { n: 1 }, { n: 2 }],
      embeddings,
      { index: emptyIndex() },
    );
    const found = await store.asRetriever(2).invoke('signed root zone');
    expect(found.map(({ metadata }) => metadata['n'])).toEqual([0, 2]);
  });

  it('hands a retriever’s filter on', async () => {
    const documents = [page('a', 2018), page('b', 2019)];
    const store = await RapporteurVectorStore.fromDocuments(documents, embeddings, {
      index: emptyIndex(),
    });
    const filter = ({ metadata }: Document) => metadata['year'] === 2019;
    const found = await store.asRetriever({ k: 5, filter }).invoke('page a');
    expect(found.map(({ id }) => id)).toEqual(['b']);
  });

  it('gives one set of metadata to every text, and each an id of its own', async () => {
    const store = await RapporteurVectorStore.fromTexts(['x', 'y'], { set: 1 }, embeddings, {
      index: emptyIndex(),
    });
    const found = await store.similaritySearch('x', 2);
    expect(found.map(({ metadata }) => metadata)).toEqual([{ set: 1 }, { set: 1 }]);
    expect(new Set(found.map(({ id }) => id)).size).toBe(2);
  });

  it.each([
    ['FakeEmbeddings', new FakeEmbeddings(), 4],
    ['SyntheticEmbeddings', new SyntheticEmbeddings({ vectorSize: 8 }), 8],
  ])('works over LangChain’s own %s', async (_, fake, dimensions) => {
    const store = new RapporteurVectorStore(fake, { index: new ExactIndex(dimensions) });
    await store.addDocuments([page('a'), page('b')]);
    const [best] = await store.similaritySearchWithScore('page b', 1);
    expect(best?.[1]).toBeCloseTo(1);
  });
});
