import { describe, expect, it } from 'vitest';
import { loadHnsw } from '../../src/indexes/hnsw-index.ts';
import { INDEX_FORMAT, writeManifest } from '../../src/indexes/index-manifest.ts';
import { childProgram, finished } from '../store/run-child.ts';
import { temporaryFolders } from '../store/temporary-folder.ts';
import { GRAPH_FLIPS, TRUNCATIONS } from './damage-child.ts';
import { FACTS } from './index-setting.ts';

const folder = temporaryFolders();
const engine = await loadHnsw();

describe.skipIf(engine === null)('a damaged index (skipped where hnswlib was not compiled)', () => {
  const startDamaging = childProgram(new URL('./damage-child.ts', import.meta.url));

  it('is rebuilt with one line, answers rightly and never ends the process', async () => {
    const { code, output } = await finished(startDamaging(folder()));
    const checksum = 'f'.repeat(64);
    const fields = { ...FACTS, format: INDEX_FORMAT, count: 60, sha256: checksum };
    const flips = Buffer.byteLength(writeManifest(fields)) + GRAPH_FLIPS;
    // Two kinds of truncation; five damages beside.
    expect(output).toBe(`${flips + 2 * TRUNCATIONS + 5} damages`);
    expect(code).toBe(0);
  });
});
