import { ExactIndex } from '../../src/indexes/exact-index.ts';
import { Corpus } from '../../src/retrieve/corpus.ts';
import type { SearchParts } from '../../src/retrieve/rank.ts';
import { type Scope, scopeOf } from '../../src/retrieve/scope.ts';
import type { NewRecord } from '../../src/store/store.ts';
import { NO_THESAURUS } from '../../src/text/thesaurus.ts';
import { Vocabulary } from '../../src/text/vocabulary.ts';
import { PeopleIndex } from '../../src/understand/people-index.ts';
import { SessionIndex } from '../../src/understand/session-index.ts';
import { createFakeEmbedder } from '../fakes/fake-embedder.ts';
import { MemoryStore } from '../fakes/memory-store.ts';

/** A store in memory with these records. */
export async function storeOf(records: readonly NewRecord[]): Promise<MemoryStore> {
  const store = new MemoryStore();
  for (const record of records) await store.putRecord(record);
  return store;
}

export const corpusOf = async (records: readonly NewRecord[]): Promise<Corpus> =>
  Corpus.read(await storeOf(records));

/** Every vector made by the fake embedder, as ingest would. */
async function embedded(record: NewRecord): Promise<NewRecord> {
  const embedder = createFakeEmbedder();
  const sessions = record.sessions.map(async (session) => {
    const vectors = await embedder.embedPassages(session.passages.map(({ body }) => body));
    const passages = session.passages.map((passage, i) => ({
      ...passage,
      vector: vectors[i] ?? passage.vector,
    }));
    return { ...session, passages };
  });
  return { ...record, sessions: await Promise.all(sessions) };
}

/** Everything that search stands on, over fakes and exact search. */
export async function partsOver(records: readonly NewRecord[]): Promise<SearchParts> {
  const embedder = createFakeEmbedder();
  const store = await storeOf(await Promise.all(records.map(embedded)));
  const corpus = await Corpus.read(store);
  const index = new ExactIndex(embedder.identity.dimensions);
  for (const { id, vector } of corpus.passages) index.add(id, vector);
  return {
    store,
    corpus,
    index,
    embedder,
    people: new PeopleIndex(await store.people()),
    sessions: new SessionIndex([...corpus.sessions.values()]),
    thesaurus: NO_THESAURUS,
    vocabulary: new Vocabulary([]),
  };
}

/** A scope without any filter. */
export const everything = (corpus: Corpus): Promise<Scope> => scopeOf(corpus, {});
