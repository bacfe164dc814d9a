import type { Embedder, ModelIdentity } from './embed/embedder.ts';
import { ModelMismatchError } from './errors.ts';
import type { Ports } from './ports.ts';
import { Corpus } from './retrieve/corpus.ts';
import type { SearchParts } from './retrieve/rank.ts';
import type { Store } from './store/store.ts';
import { Vocabulary } from './text/vocabulary.ts';
import { PeopleIndex } from './understand/people-index.ts';
import { SessionIndex } from './understand/session-index.ts';

const EMBEDDED_WITH = 'embedded-with';
/** Stands while records are embedded again with another model; until it ends nothing can be compared. */
const CHANGING = 'changing';

/** A model's identity in one line: two models with the same line make the same passages and vectors. */
export const identityLine = (identity: ModelIdentity): string =>
  [
    `${identity.name}@${identity.hash.slice(0, 16)}`,
    identity.dimensions,
    identity.pooling,
    identity.tokensMax,
    JSON.stringify([identity.queryPrefix, identity.passagePrefix]),
  ].join(' ');

/** Which model the store's vectors were made with: null in a new store. */
export const embeddedWith = (store: Store): Promise<string | null> => store.setting(EMBEDDED_WITH);

/** Runs `work` that makes every vector with this model; a kill in between is noticed by the next reader. */
export async function whileEmbedding<T>(
  store: Store,
  identity: ModelIdentity,
  work: (changed: boolean) => Promise<T>,
): Promise<T> {
  const line = identityLine(identity);
  const before = await embeddedWith(store);
  if (before === line) return work(false);
  if (before !== null) await store.setSetting(EMBEDDED_WITH, CHANGING);
  else await store.setSetting(EMBEDDED_WITH, line);
  const result = await work(before !== null);
  await store.setSetting(EMBEDDED_WITH, line);
  return result;
}

async function refuseOtherModel(store: Store, embedder: Embedder): Promise<void> {
  const stored = await embeddedWith(store);
  const wanted = identityLine(embedder.identity);
  if (stored === null || stored === wanted) return;
  throw new ModelMismatchError(stored === CHANGING ? 'two models, half each' : stored, wanted);
}

/** Keeps the picture of the store that questions are answered from, and renews it when the store has changed. */
export class Reader {
  readonly #ports: Ports;
  #parts: Promise<SearchParts> | null = null;
  #hash: string | null = null;

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  async parts(): Promise<SearchParts> {
    const hash = await this.#ports.store.corpusHash();
    if (this.#parts === null || this.#hash !== hash) {
      this.#hash = hash;
      const reading = this.#read();
      this.#parts = reading;
      // A failed read is tried again by the next question; the caller hears of this one.
      reading.catch(() => {
        if (this.#parts === reading) this.#parts = null;
      });
    }
    return this.#parts;
  }

  /** Works on the picture of the store; once more, on a new one, where the store has changed meanwhile. */
  async use<T>(work: (parts: SearchParts) => Promise<T>): Promise<T> {
    const parts = await this.parts();
    try {
      return await work(parts);
    } catch (error) {
      const renewed = await this.parts();
      if (renewed === parts) throw error;
      return work(renewed);
    }
  }

  async #read(): Promise<SearchParts> {
    const { store } = this.#ports;
    const embedder = await this.#ports.embedder();
    await refuseOtherModel(store, embedder);
    const corpus = await Corpus.read(store);
    const index = await this.#ports.index(corpus, embedder);
    return {
      store,
      embedder,
      corpus,
      index,
      people: new PeopleIndex(await corpus.people()),
      sessions: new SessionIndex([...corpus.sessions.values()]),
      thesaurus: this.#ports.thesaurus,
      vocabulary: new Vocabulary(embedder.vocabulary()),
    };
  }
}
