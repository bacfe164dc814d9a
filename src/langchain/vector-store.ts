import { randomUUID } from 'node:crypto';
import type { DocumentInterface } from '@langchain/core/documents';
import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import { VectorStore } from '@langchain/core/vectorstores';
import { normalise } from '../embed/normalise.ts';
import { ExactIndex } from '../indexes/exact-index.ts';
import type { Neighbour, VectorIndex } from '../indexes/vector-index.ts';

export type DocumentFilter = (document: DocumentInterface) => boolean;

export interface RapporteurVectorStoreConfig {
  /** An empty index for vectors as long as the embeddings' own; it belongs to this store from now on. */
  readonly index: VectorIndex;
}

interface AddOptions {
  readonly ids?: readonly string[];
}

interface Entry {
  readonly id: string;
  readonly document: DocumentInterface;
  readonly vector: Float32Array;
}

/**
 * One of our vector indexes as LangChain's `VectorStore`. Scores are cosines, the greatest first,
 * whatever length the embeddings' vectors have. A document added under an id that is taken takes
 * the other's place.
 *
 * A filter is applied before ranking: what passes it is searched exactly, since an approximate index
 * asked for more and more until enough pass may miss the best. For that each vector is kept twice.
 */
export class RapporteurVectorStore extends VectorStore {
  declare FilterType: DocumentFilter;
  readonly #index: VectorIndex;
  readonly #entries = new Map<number, Entry>();
  readonly #numbers = new Map<string, number>();
  #nextNumber = 0;

  constructor(embeddings: EmbeddingsInterface, config: RapporteurVectorStoreConfig) {
    super(embeddings, config);
    this.#index = config.index;
  }

  // biome-ignore lint/complexity/useMaxParams: LangChain fixes the signature.
  static override async fromTexts(
    texts: string[],
    metadatas: object[] | object,
    embeddings: EmbeddingsInterface,
    config: RapporteurVectorStoreConfig,
  ): Promise<RapporteurVectorStore> {
    const documents = texts.map((pageContent, place) => ({
      pageContent,
      metadata: Array.isArray(metadatas) ? metadatas[place] : metadatas,
    }));
    return RapporteurVectorStore.fromDocuments(documents, embeddings, config);
  }

  static override async fromDocuments(
    documents: DocumentInterface[],
    embeddings: EmbeddingsInterface,
    config: RapporteurVectorStoreConfig,
  ): Promise<RapporteurVectorStore> {
    const store = new RapporteurVectorStore(embeddings, config);
    await store.addDocuments(documents);
    return store;
  }

  _vectorstoreType(): string {
    return 'rapporteur';
  }

  async addDocuments(documents: DocumentInterface[], options?: AddOptions): Promise<string[]> {
    const texts = documents.map(({ pageContent }) => pageContent);
    return this.addVectors(await this.embeddings.embedDocuments(texts), documents, options);
  }

  /** Returns the documents' ids: the option's, else the document's own, else a new one. */
  async addVectors(
    vectors: number[][],
    documents: DocumentInterface[],
    { ids = [] }: AddOptions = {},
  ): Promise<string[]> {
    if (vectors.length !== documents.length) {
      throw new RangeError(
        `${vectors.length} vectors cannot belong to ${documents.length} documents.`,
      );
    }
    return documents.map((document, place) => {
      const id = ids[place] ?? document.id ?? randomUUID();
      const vector = normalise(vectors[place] ?? []);
      const number = this.#nextNumber++;
      // The old one goes last: a vector that the index refuses must not cost it.
      this.#index.add(number, vector);
      this.#remove(id);
      this.#numbers.set(id, number);
      this.#entries.set(number, { id, document: { ...document, id }, vector });
      return id;
    });
  }

  /** Takes documents out by id; unknown ids are ignored. */
  override async delete({ ids }: { readonly ids: readonly string[] }): Promise<void> {
    for (const id of ids) this.#remove(id);
  }

  async similaritySearchVectorWithScore(
    query: number[],
    k: number,
    filter?: DocumentFilter,
  ): Promise<[DocumentInterface, number][]> {
    const unit = normalise(query);
    const found = filter ? this.#searchAmong(filter, unit, k) : this.#index.search(unit, k);
    return found.flatMap(({ id, similarity }): [DocumentInterface, number][] => {
      const entry = this.#entries.get(id);
      return entry ? [[entry.document, similarity]] : [];
    });
  }

  #searchAmong(filter: DocumentFilter, query: Float32Array, k: number): readonly Neighbour[] {
    const passing = new ExactIndex(query.length);
    for (const [number, { document, vector }] of this.#entries) {
      if (filter(document)) passing.add(number, vector);
    }
    return passing.search(query, k);
  }

  #remove(id: string): void {
    const number = this.#numbers.get(id);
    if (number === undefined) return;
    this.#index.remove(number);
    this.#numbers.delete(id);
    this.#entries.delete(number);
  }
}
