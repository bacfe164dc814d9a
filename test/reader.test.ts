import { describe, expect, test } from 'vitest';
import { ExactIndex } from '../src/indexes/exact-index.ts';
import type { Ports } from '../src/ports.ts';
import { Reader } from '../src/reader.ts';
import { NO_THESAURUS } from '../src/text/thesaurus.ts';
import { createFakeEmbedder } from './fakes/fake-embedder.ts';
import { MemoryStore } from './fakes/memory-store.ts';
import { newRecord } from './fakes/new-record.ts';

const record = (session: string) =>
  newRecord({
    source: `/${session}.txt`,
    sessions: [{ session, turns: [{ label: null, words: 'a' }] }],
  });

/** A reader over fakes; of the ports it uses only these. */
function readerOf(store: MemoryStore): Reader {
  const embedder = createFakeEmbedder();
  const index = async () => new ExactIndex(embedder.identity.dimensions);
  const thesaurus = NO_THESAURUS;
  return new Reader({
    store,
    embedder: async () => embedder,
    index,
    thesaurus,
  } as unknown as Ports);
}

describe('a reader', () => {
  test('keeps its picture of the store while the store stays the same, and renews it after', async () => {
    const store = new MemoryStore();
    const reader = readerOf(store);
    const before = await reader.parts();
    expect(await reader.parts()).toBe(before);
    await store.putRecord(record('one'));
    expect([...(await reader.parts()).corpus.sessions.keys()]).toEqual(['one']);
  });

  test('works once more where the store changed under the work', async () => {
    const store = new MemoryStore();
    const reader = readerOf(store);
    const seen: number[] = [];
    const sessions = await reader.use(async ({ corpus }) => {
      seen.push(corpus.sessions.size);
      if (seen.length > 1) return corpus.sessions.size;
      await store.putRecord(record('one'));
      throw new Error('the picture is old');
    });
    expect([sessions, seen]).toEqual([1, [0, 1]]);
  });

  test('passes an error on where the store has not changed', async () => {
    let tries = 0;
    const failing = readerOf(new MemoryStore()).use(async () => {
      tries++;
      throw new Error('for another reason');
    });
    await expect(failing).rejects.toThrow('for another reason');
    expect(tries).toBe(1);
  });
});
