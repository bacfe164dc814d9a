import { describe, it } from 'vitest';
import { loadHnsw } from '../../src/indexes/hnsw-index.ts';
import { vectorIndexContract } from '../contract/vector-index-contract.ts';

const engine = await loadHnsw();

if (engine === null) {
  describe('HNSW', () => {
    it.skip('skipped: hnswlib-node was not compiled on this machine', () => {});
  });
} else {
  vectorIndexContract('HNSW', (dimensions) => engine.create(dimensions, 1_500));
  vectorIndexContract('HNSW that has to grow', (dimensions) => engine.create(dimensions, 0));
}
