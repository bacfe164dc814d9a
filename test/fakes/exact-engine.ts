import { writeFileSync } from 'node:fs';
import { ExactIndex } from '../../src/indexes/exact-index.ts';
import type { GraphEngine } from '../../src/indexes/graph-engine.ts';

/** An engine whose disk is full: what it saves is cut off, and it does not notice. */
export const engineOnFullDisk: GraphEngine = {
  create: (dimensions) =>
    Object.assign(new ExactIndex(dimensions), {
      save: (file: string) => writeFileSync(file, new Uint8Array(200)),
    }),
  load: () => {
    throw new Error('nothing whole was ever saved');
  },
};
