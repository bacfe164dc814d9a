import { ExactIndex } from '../../src/indexes/exact-index.ts';
import { decode } from '../../src/parse/decode.ts';
import type { Ports } from '../../src/ports.ts';
import { openFileSource } from '../../src/sources/file-source.ts';
import { NO_THESAURUS } from '../../src/text/thesaurus.ts';
import { createFakeEmbedder } from '../fakes/fake-embedder.ts';
import { MemoryStore } from '../fakes/memory-store.ts';
import { memoryUploadFolder } from '../fakes/memory-upload-folder.ts';

/** What the application stands on, in memory; only records are read from the disk. */
export function fakePorts(other: Partial<Ports> = {}): Ports {
  const embedder = createFakeEmbedder();
  return {
    store: new MemoryStore(),
    embedder: async () => embedder,
    index: async ({ passages }) => {
      const index = new ExactIndex(embedder.identity.dimensions);
      for (const { id, vector } of passages) index.add(id, vector);
      return index;
    },
    assistant: async () => null,
    llm: null,
    thesaurus: NO_THESAURUS,
    source: openFileSource(decode, (files) => files),
    uploads: memoryUploadFolder(),
    isSample: () => false,
    rule: { wordsTarget: 60, wordsMax: 120 },
    version: 'test',
    say: () => undefined,
    close: async () => undefined,
    ...other,
  };
}
