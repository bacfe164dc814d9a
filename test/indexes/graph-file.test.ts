import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGraphFile } from '../../src/indexes/graph-file.ts';
import { loadHnsw } from '../../src/indexes/hnsw-index.ts';
import { temporaryFolders } from '../store/temporary-folder.ts';
import { DIMENSIONS, passagesOf } from './index-setting.ts';

const folder = temporaryFolders();
const engine = await loadHnsw();
const PASSAGES = passagesOf(3, 40);

describe.skipIf(engine === null)('readGraphFile (skipped where hnswlib was not compiled)', () => {
  const savedBytes = (): Buffer => {
    const index = engine?.create(DIMENSIONS, 0);
    for (const { id, vector } of PASSAGES) index?.add(id, vector);
    index?.remove(7);
    const file = join(folder(), 'graph');
    index?.save(file);
    return readFileSync(file);
  };

  it('gives back every id, vector and deleted mark that hnswlib wrote', () => {
    const points = readGraphFile(savedBytes(), DIMENSIONS) ?? [];
    const found = points.map(({ id, deleted, vector }) => ({ id, deleted, vector: vector() }));
    expect(found.toSorted((a, b) => a.id - b.id)).toEqual(
      PASSAGES.map(({ id, vector }) => ({ id, deleted: id === 7, vector })),
    );
  });

  it('refuses every length but the right one, and every number of dimensions', () => {
    const bytes = savedBytes();
    for (let length = 0; length < bytes.length; length += 1) {
      expect(readGraphFile(bytes.subarray(0, length), DIMENSIONS)).toBeNull();
    }
    expect(readGraphFile(Buffer.concat([bytes, Buffer.alloc(1)]), DIMENSIONS)).toBeNull();
    for (const dimensions of [0, 1, DIMENSIONS - 1, DIMENSIONS + 1, 1e9]) {
      expect(readGraphFile(bytes, dimensions)).toBeNull();
    }
  });

  it('refuses numbers of points and sizes that run over the file', () => {
    for (const at of [16, 24, 32, 40]) {
      const bytes = savedBytes();
      bytes.writeBigUInt64LE(0xffff_ffff_ffff_fff0n, at);
      expect(readGraphFile(bytes, DIMENSIONS)).toBeNull();
    }
  });
});

describe('readGraphFile', () => {
  it('refuses what hnswlib never wrote', () => {
    expect(readGraphFile(new Uint8Array(0), 4)).toBeNull();
    expect(readGraphFile(new Uint8Array(96), 4)).toBeNull();
    expect(readGraphFile(new Uint8Array(10_000).fill(0xff), 4)).toBeNull();
  });
});
