import { createRapporteur } from '../../src/application.ts';
import type { ModelIdentity } from '../../src/embed/embedder.ts';
import { loadHnsw } from '../../src/indexes/hnsw-index.ts';
import { openIndex } from '../../src/indexes/open-index.ts';
import { decode } from '../../src/parse/decode.ts';
import type { Rapporteur } from '../../src/rapporteur.ts';
import { openUploadFolder } from '../../src/sources/disk-upload-folder.ts';
import { openFileSource } from '../../src/sources/file-source.ts';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import { NO_THESAURUS } from '../../src/text/thesaurus.ts';
import { createFakeEmbedder } from '../fakes/fake-embedder.ts';

const RULE = { wordsTarget: 60, wordsMax: 120 };

export interface OtherModel {
  readonly rapporteur: Rapporteur;
  /** Texts that the model was given as passages so far. */
  readonly embedded: () => number;
  /** Lines of progress so far. */
  readonly said: readonly string[];
}

/** Store, index, files and pipelines as shipped, with a model that is none and counts what it is given. */
export async function openWithModel(
  directory: string,
  identity: Partial<ModelIdentity> = {},
): Promise<OtherModel> {
  const fake = createFakeEmbedder();
  const said: string[] = [];
  let embedded = 0;
  const embedder = {
    ...fake,
    identity: { ...fake.identity, ...identity },
    embedPassages: (texts: readonly string[]) => {
      embedded += texts.length;
      return fake.embedPassages(texts);
    },
  };
  const store = await openSqliteStore(directory);
  const rapporteur = createRapporteur({
    store,
    embedder: async () => embedder,
    assistant: async () => null,
    llm: null,
    thesaurus: NO_THESAURUS,
    index: async (corpus, { identity: model }) =>
      openIndex({
        directory,
        facts: { model, passageRule: JSON.stringify(RULE), corpusHash: corpus.hash },
        passages: async () => corpus.passages,
        engine: await loadHnsw(),
        say: () => {},
      }),
    source: openFileSource(decode, (files) => files),
    uploads: await openUploadFolder(directory, decode),
    isSample: () => false,
    rule: RULE,
    version: 'test',
    say: (line) => said.push(line),
    close: () => store.close(),
  });
  return { rapporteur, embedded: () => embedded, said };
}
