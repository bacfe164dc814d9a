import { ExactIndex } from './exact-index.ts';
import type { GraphEngine, GraphIndex } from './graph-engine.ts';
import { loadIndex, type Refusal, saveIndex } from './index-file.ts';
import type { IndexFacts } from './index-manifest.ts';
import { addAll, buildGraph, type IndexedPassage, renewGraph } from './renew-graph.ts';
import type { VectorIndex } from './vector-index.ts';

export interface OpenIndexOptions {
  /** Where the store lies. */
  readonly directory: string;
  readonly facts: IndexFacts;
  /** Every passage of the store; asked for only where the saved index will not do as it is. */
  readonly passages: () => Promise<readonly IndexedPassage[]>;
  /** Null where hnswlib is absent. */
  readonly engine: GraphEngine | null;
  /** Takes at most one line, where the saved index was not simply loaded. */
  readonly say: (line: string) => void;
}

const REASONS: Readonly<Record<Refusal | 'outdated', string>> = {
  missing: 'was missing',
  damaged: 'was damaged',
  foreign: 'was made with another model or another version',
  outdated: 'was out of date',
};

/** Saves the index; returns what to add to the line where that fails, as on a read-only disk. */
const trySave = (index: GraphIndex, { directory, facts }: OpenIndexOptions): string => {
  try {
    saveIndex(directory, index, facts);
    return '';
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `; it is kept in memory only (${reason})`;
  }
};

const exactIndex = async ({ facts, passages, say }: OpenIndexOptions): Promise<VectorIndex> => {
  const all = await passages();
  const index = new ExactIndex(facts.model.dimensions, all.length);
  await addAll(index, all);
  say('The package hnswlib-node is absent: exact search stands in for the vector index.');
  return index;
};

/**
 * The index of the store's passages: the saved one where it is whole and of the same model, passage
 * rule and corpus; brought up to date where only the corpus has moved on; made anew from the stored
 * vectors otherwise. So it serves to open the index and to renew it after an ingest.
 */
export const openIndex = async (options: OpenIndexOptions): Promise<VectorIndex> => {
  const { directory, facts, engine, passages, say } = options;
  if (engine === null) return exactIndex(options);
  const saved = loadIndex(engine, directory, facts);
  const loaded = typeof saved === 'string' ? null : saved;
  if (loaded?.manifest.corpusHash === facts.corpusHash) return loaded.index;

  const all = await passages();
  const renewal = loaded === null ? null : await renewGraph(loaded, all);
  const index =
    loaded !== null && renewal !== null
      ? loaded.index
      : await buildGraph(engine, all, facts.model.dimensions);
  const done =
    renewal === null
      ? `made anew from ${all.length} passages`
      : `${renewal.added} passages added, ${renewal.removed} removed`;
  const reason = REASONS[typeof saved === 'string' ? saved : 'outdated'];
  say(`The vector index ${reason}: ${done}${trySave(index, options)}.`);
  return index;
};
