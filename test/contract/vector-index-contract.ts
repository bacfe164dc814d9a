import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ExactIndex } from '../../src/indexes/exact-index.ts';
import type { VectorIndex } from '../../src/indexes/vector-index.ts';
import { clusteredVectors } from '../fakes/seeded-vectors.ts';

type Make = (dimensions: number) => VectorIndex;

const DIMENSIONS = 32;
const VECTORS = clusteredVectors({ seed: 1, count: 1_500, dimensions: DIMENSIONS });
/** From the same clusters, since they come from the same seed, but not among those above. */
const QUERIES = clusteredVectors({ seed: 1, count: 1_600, dimensions: DIMENSIONS }).slice(1_500);

const filled = (index: VectorIndex, vectors = VECTORS): VectorIndex => {
  for (const [place, vector] of vectors.entries()) index.add(place + 1, vector);
  return index;
};
const ids = (index: VectorIndex, query: Float32Array, k: number) =>
  index.search(query, k).map(({ id }) => id);
const vector = (...values: readonly number[]) => Float32Array.from(values);

/** The share of the true k nearest that the index finds. */
const recall = (index: VectorIndex, oracle: VectorIndex, k: number): number => {
  const found = QUERIES.flatMap((query) => {
    const truth = new Set(ids(oracle, query, k));
    return ids(index, query, k).filter((id) => truth.has(id));
  });
  return found.length / (QUERIES.length * k);
};

const LAWS: Readonly<Record<string, (make: Make) => void>> = {
  'finds at least 98 % of the ten nearest, with their cosines': (make) => {
    const index = filled(make(DIMENSIONS));
    const oracle = filled(new ExactIndex(DIMENSIONS));
    expect(recall(index, oracle, 10)).toBeGreaterThanOrEqual(0.98);
    for (const query of QUERIES.slice(0, 10)) {
      const [found] = index.search(query, 1);
      const [truth] = oracle.search(query, 1);
      expect(found?.similarity).toBeCloseTo(truth?.similarity ?? Number.NaN, 5);
    }
  },

  'finds at least 98 % of the ten nearest after a quarter was removed': (make) => {
    const index = filled(make(DIMENSIONS));
    const oracle = filled(new ExactIndex(DIMENSIONS));
    for (let id = 1; id <= VECTORS.length; id += 4) {
      index.remove(id);
      oracle.remove(id);
    }
    expect(index.size).toBe(oracle.size);
    expect(recall(index, oracle, 10)).toBeGreaterThanOrEqual(0.98);
  },

  'finds nothing in an empty index': (make) => {
    const index = make(3);
    expect(index.size).toBe(0);
    expect(index.search(vector(1, 0, 0), 5)).toEqual([]);
  },

  'gives all it holds where k is larger, and nothing where k is zero': (make) => {
    const index = filled(make(2), [vector(1, 0), vector(0, 1), vector(-1, 0)]);
    expect(ids(index, vector(1, 0), 10)).toEqual([1, 2, 3]);
    const similarities = index.search(vector(1, 0), 10).map(({ similarity }) => similarity);
    // cos 0°, cos 90°, cos 180°
    expect(similarities).toEqual([1, 0, -1]);
    expect(ids(index, vector(1, 0), 0)).toEqual([]);
  },

  'puts ties in order of their ids': (make) => {
    const index = make(2);
    for (const id of [9, 3, 7, 5]) index.add(id, vector(0, 1));
    index.add(4, vector(1, 0));
    expect(ids(index, vector(0, 1), 3)).toEqual([3, 5, 7]);
    expect(ids(index, vector(0, 1), 5)).toEqual([3, 5, 7, 9, 4]);
  },

  'is as before after an add and a remove': (make) => {
    const index = filled(make(DIMENSIONS));
    const before = QUERIES.map((query) => index.search(query, 5));
    const [extra = new Float32Array(DIMENSIONS)] = QUERIES;
    index.add(5_000, extra);
    expect(ids(index, extra, 1)).toEqual([5_000]);
    index.remove(5_000);
    expect(index.size).toBe(VECTORS.length);
    expect(QUERIES.map((query) => index.search(query, 5))).toEqual(before);
  },

  'takes an id back after it was removed, with its new vector': (make) => {
    const index = filled(make(2), [vector(1, 0), vector(0, 1)]);
    index.remove(1);
    index.add(1, vector(-1, 0));
    expect(index.size).toBe(2);
    expect(index.search(vector(-1, 0), 1)).toEqual([{ id: 1, similarity: 1 }]);
  },

  'ignores the removal of an unknown id': (make) => {
    const index = filled(make(2), [vector(1, 0)]);
    index.remove(2);
    index.remove(1);
    index.remove(1);
    expect(index.size).toBe(0);
    expect(index.search(vector(1, 0), 1)).toEqual([]);
  },

  'refuses an id twice, and vectors and queries of another length': (make) => {
    const index = filled(make(2), [vector(1, 0)]);
    expect(() => index.add(1, vector(0, 1))).toThrow(RangeError);
    expect(() => index.add(2, vector(0, 1, 0))).toThrow(RangeError);
    expect(() => index.search(vector(1), 1)).toThrow(RangeError);
    expect(index.size).toBe(1);
    expect(ids(index, vector(1, 0), 5)).toEqual([1]);
  },

  'agrees with a list sorted by hand through any adds and removes': (make) => {
    const corner = fc.constantFrom(vector(1, 0), vector(0, 1), vector(-1, 0), vector(0, -1));
    const step = fc.record({ id: fc.integer({ min: 1, max: 12 }), at: corner });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), corner, (steps, query) => {
        const index = make(2);
        const model = new Map<number, Float32Array>();
        for (const { id, at } of steps) {
          if (model.delete(id)) index.remove(id);
          else {
            model.set(id, at);
            index.add(id, at);
          }
        }
        const sorted = [...model]
          .map(([id, [x = 0, y = 0]]) => ({ id, dot: x * (query[0] ?? 0) + y * (query[1] ?? 0) }))
          .sort((a, b) => b.dot - a.dot || a.id - b.id)
          .map(({ id }) => id);
        expect(index.size).toBe(model.size);
        expect(ids(index, query, 5)).toEqual(sorted.slice(0, 5));
      }),
      { numRuns: 150 },
    );
  },
};

/** What every vector index must do; the exact one is the oracle of the others. */
export const vectorIndexContract = (name: string, make: Make): void => {
  describe(`vector index contract: ${name}`, () => {
    for (const [law, check] of Object.entries(LAWS)) it(law, () => check(make));
  });
};
