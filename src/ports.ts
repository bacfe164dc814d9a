import type { PassageRule } from './chunk/passages.ts';
import type { Embedder } from './embed/embedder.ts';
import type { VectorIndex } from './indexes/vector-index.ts';
import type { Assistant } from './model/assistant.ts';
import type { Corpus } from './retrieve/corpus.ts';
import type { Source } from './sources/source.ts';
import type { UploadFolder } from './sources/upload-folder.ts';
import type { Store } from './store/store.ts';
import type { Thesaurus } from './text/thesaurus.ts';

/** Everything the application stands on. main.ts chooses the adapters; tests choose fakes. */
export interface Ports {
  readonly store: Store;
  /** Opened when first needed: most commands never load a model. */
  readonly embedder: () => Promise<Embedder>;
  readonly index: (corpus: Corpus, embedder: Embedder) => Promise<VectorIndex>;
  /** The language model that sets quotations out, opened when first needed; null where none is set. */
  readonly assistant: () => Promise<Assistant | null>;
  /** Its name, for whoever wants to know before it is needed. */
  readonly llm: string | null;
  /** Words of like meaning. */
  readonly thesaurus: Thesaurus;
  readonly source: Source;
  /** Where files that users bring are kept. */
  readonly uploads: UploadFolder;
  /** Whether a record is the sample that ships with the package. */
  readonly isSample: (source: string) => boolean;
  readonly rule: PassageRule;
  readonly version: string;
  /** Takes progress and warnings, a line at a time. */
  readonly say: (line: string) => void;
  readonly close: () => Promise<void>;
}
