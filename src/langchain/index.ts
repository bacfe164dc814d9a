/** The parts of Rapporteur that a LangChain program can take; nothing else imports LangChain for them. */
export { RapporteurEmbeddings } from './embeddings.ts';
export {
  type PassageMetadata,
  RapporteurRetriever,
  type RapporteurRetrieverInput,
} from './retriever.ts';
export {
  type DocumentFilter,
  RapporteurVectorStore,
  type RapporteurVectorStoreConfig,
} from './vector-store.ts';
