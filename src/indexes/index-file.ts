import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { GraphEngine, GraphIndex } from './graph-engine.ts';
import { type GraphPoint, readGraphFile } from './graph-file.ts';
import {
  INDEX_FORMAT,
  type IndexFacts,
  type IndexManifest,
  readManifest,
  sameOrigin,
  sha256,
  writeManifest,
} from './index-manifest.ts';

/** The index on disk: `index.hnsw`, written by the native code, and `index.json`, which vouches for it. */

const GRAPH = 'index.hnsw';
const MANIFEST = 'index.json';
const PRIVATE_FILE = 0o600;
const TEMPORARY = /^index\.(hnsw|json)\.[0-9a-f-]{36}\.tmp$/;
/** A temporary file this old, in milliseconds, was left by a process that was killed. */
const ABANDONED_MS = 60 * 60 * 1000;

export interface LoadedIndex {
  readonly manifest: IndexManifest;
  readonly points: readonly GraphPoint[];
  readonly index: GraphIndex;
}

/** Why a saved index is of no use. */
export type Refusal = 'missing' | 'damaged' | 'foreign';

const readIfThere = (file: string): Buffer | null => {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
};

/** Tells one version of a file from the next, as each is renamed into place. */
const versionOf = (file: string): string => {
  const { ino, size, mtimeMs } = statSync(file);
  return `${ino} ${size} ${mtimeMs}`;
};

interface Checked {
  readonly manifest: IndexManifest;
  readonly points: readonly GraphPoint[];
}

/** Everything that can be checked without the native code. */
const checkFiles = (directory: string, facts: IndexFacts): Checked | Refusal => {
  const text = readIfThere(join(directory, MANIFEST));
  const bytes = readIfThere(join(directory, GRAPH));
  if (text === null || bytes === null) return 'missing';
  const manifest = readManifest(text.toString('utf8'));
  if (manifest === null) return 'damaged';
  if (!sameOrigin(manifest, facts)) return 'foreign';
  if (sha256(bytes) !== manifest.sha256) return 'damaged';
  const points = readGraphFile(bytes, facts.model.dimensions);
  const live = points?.filter(({ deleted }) => !deleted).length;
  return points === null || live !== manifest.count ? 'damaged' : { manifest, points };
};

const loadChecked = (engine: GraphEngine, file: string, checked: Checked & IndexFacts) => {
  const ids = (deleted: boolean) =>
    checked.points.filter((point) => point.deleted === deleted).map(({ id }) => id);
  const { dimensions } = checked.model;
  return engine.load({ file, dimensions, live: ids(false), deleted: ids(true) });
};

/**
 * Loads the saved index if it is whole and made by the same model and rule; its corpus may be an
 * earlier one. A file that another process replaces meanwhile counts as damaged.
 */
export const loadIndex = (
  engine: GraphEngine,
  directory: string,
  facts: IndexFacts,
): LoadedIndex | Refusal => {
  const file = join(directory, GRAPH);
  try {
    const version = versionOf(file);
    const checked = checkFiles(directory, facts);
    if (typeof checked === 'string') return checked;
    const index = loadChecked(engine, file, { ...facts, ...checked });
    return versionOf(file) === version ? { ...checked, index } : 'damaged';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    return code === 'ENOENT' ? 'missing' : 'damaged';
  }
};

/** Makes sure that the file's bytes are on the disk; a late "disk full" shows here. */
const flush = (file: string): void => {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

const sweepAbandoned = (directory: string): void => {
  for (const name of readdirSync(directory).filter((entry) => TEMPORARY.test(entry))) {
    const file = join(directory, name);
    if (Date.now() - statSync(file).mtimeMs > ABANDONED_MS) rmSync(file, { force: true });
  }
};

/** Writes the graph to `file` and reads it back; returns its checksum, or throws where it is not whole. */
const writeGraph = (index: GraphIndex, file: string, dimensions: number): string => {
  writeFileSync(file, '', { mode: PRIVATE_FILE });
  chmodSync(file, PRIVATE_FILE);
  index.save(file);
  flush(file);
  const bytes = readFileSync(file);
  const points = readGraphFile(bytes, dimensions);
  if (points === null) throw new Error('the file was not written whole; is the disk full?');
  return sha256(bytes);
};

/** Saves the index under these facts, all of it or nothing; throws where the disk refuses. */
export const saveIndex = (directory: string, index: GraphIndex, facts: IndexFacts): void => {
  const suffix = `.${randomUUID()}.tmp`;
  const graph = join(directory, GRAPH);
  const manifest = join(directory, MANIFEST);
  try {
    sweepAbandoned(directory);
    const checksum = writeGraph(index, graph + suffix, facts.model.dimensions);
    const { model, passageRule, corpusHash } = facts;
    const fields = { model, passageRule, corpusHash, count: index.size, sha256: checksum };
    const text = writeManifest({ format: INDEX_FORMAT, ...fields });
    writeFileSync(manifest + suffix, text, { mode: PRIVATE_FILE });
    flush(manifest + suffix);
    // Between the two renames the old manifest refuses the new graph, and the index is rebuilt.
    renameSync(graph + suffix, graph);
    renameSync(manifest + suffix, manifest);
  } finally {
    rmSync(graph + suffix, { force: true });
    rmSync(manifest + suffix, { force: true });
  }
};
