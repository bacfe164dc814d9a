import { setImmediate } from 'node:timers/promises';
import type { GraphEngine, GraphIndex } from './graph-engine.ts';
import type { GraphPoint } from './graph-file.ts';
import type { LoadedIndex } from './index-file.ts';
import type { VectorIndex } from './vector-index.ts';

/** A passage as an index sees it. */
export interface IndexedPassage {
  readonly id: number;
  readonly vector: Float32Array;
}

/** Removed points still cost time and recall; above this share a new graph is the better one. */
const DELETED_SHARE_MAX = 0.3;
/** Points added before other work of the process gets its turn: some 50 ms. */
const POINTS_A_BREATH = 250;

/** Adds them all, letting other work of the process in between. */
export const addAll = async (
  index: VectorIndex,
  passages: readonly IndexedPassage[],
): Promise<void> => {
  for (const [place, { id, vector }] of passages.entries()) {
    if (place % POINTS_A_BREATH === 0) await setImmediate();
    index.add(id, vector);
  }
};

/** A new graph of these passages. */
export const buildGraph = async (
  engine: GraphEngine,
  passages: readonly IndexedPassage[],
  dimensions: number,
): Promise<GraphIndex> => {
  const index = engine.create(dimensions, passages.length);
  await addAll(index, passages);
  return index;
};

const sameVector = (a: Float32Array, b: Float32Array): boolean =>
  a.length === b.length && a.every((value, i) => value === b[i]);

/**
 * Whether every point that a passage bears the id of is that passage. It is not where the index is
 * of another store, or the store was restored from a copy and gave the same ids again.
 */
const agree = (
  points: readonly GraphPoint[],
  wanted: ReadonlyMap<number, IndexedPassage>,
): boolean =>
  points.every(({ id, deleted, vector }) => {
    const passage = wanted.get(id);
    return passage === undefined || (!deleted && sameVector(vector(), passage.vector));
  });

export interface Renewal {
  readonly added: number;
  readonly removed: number;
}

/**
 * Adds and removes what the store did since the graph was saved. Null, with nothing done, where the
 * graph does not fit the store, or would hold too many removed points.
 */
export const renewGraph = async (
  { index, points }: LoadedIndex,
  passages: readonly IndexedPassage[],
): Promise<Renewal | null> => {
  const wanted = new Map(passages.map((passage) => [passage.id, passage]));
  if (!agree(points, wanted)) return null;
  const known = new Set(points.map(({ id }) => id));
  const added = passages.filter(({ id }) => !known.has(id));
  const gone = points.filter(({ id }) => !wanted.has(id));
  if (gone.length > DELETED_SHARE_MAX * (points.length + added.length)) return null;
  const removed = gone.filter(({ deleted }) => !deleted);
  for (const { id } of removed) index.remove(id);
  await addAll(index, added);
  return { added: added.length, removed: removed.length };
};
