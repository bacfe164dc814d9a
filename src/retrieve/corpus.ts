import type { Person, Session, Speaker, Turn } from '../domain.ts';
import { StoreUnusableError, UnknownSessionError } from '../errors.ts';
import { collectionVersion } from '../store/collection-version.ts';
import type { Picture, Store, StoredPassage } from '../store/store.ts';
import { WordIndex } from './word-index.ts';

/**
 * The store's passages as search sees them: one array, those of a session side by side and in order, so that a
 * passage's neighbours are the places before and behind it. A picture of one moment: `hash` says of which.
 */
export class Corpus {
  readonly hash: string;
  /** What the collection holds, named the same in every store that holds the same. */
  readonly version: string;
  readonly passages: readonly StoredPassage[];
  readonly sessions: ReadonlyMap<string, Session>;
  readonly words: WordIndex;
  readonly #store: Store;
  readonly #placeById: ReadonlyMap<number, number>;
  readonly #placesBySession: ReadonlyMap<string, readonly number[]>;
  readonly #turns = new Map<string, Promise<readonly Turn[]>>();
  readonly #texts = new Map<string, Promise<string>>();
  #speakers: Promise<readonly Speaker[]> | null = null;
  #people: Promise<readonly Person[]> | null = null;

  private constructor(store: Store, picture: Picture, version: string) {
    this.#store = store;
    this.version = version;
    this.hash = picture.hash;
    this.passages = picture.passages;
    this.sessions = new Map(picture.sessions.map((session) => [session.session, session]));
    this.words = wordsOf(store, picture);
    this.#placeById = new Map(picture.passages.map(({ id }, place) => [id, place]));
    this.#placesBySession = groupPlaces(picture.passages);
  }

  static async read(store: Store): Promise<Corpus> {
    return new Corpus(store, await store.picture(), await collectionVersion(store));
  }

  /** Where a passage stands in `passages`, or null where another process has removed it since. */
  place(id: number): number | null {
    return this.#placeById.get(id) ?? null;
  }

  placesOf(session: string): readonly number[] {
    return this.#placesBySession.get(session) ?? [];
  }

  session(id: string): Session {
    const session = this.sessions.get(id);
    if (!session) throw new UnknownSessionError(id);
    return session;
  }

  turns(session: string): Promise<readonly Turn[]> {
    return remembered(this.#turns, session, () => this.#store.turns(session));
  }

  speakers(): Promise<readonly Speaker[]> {
    this.#speakers ??= this.#store.speakers();
    return this.#speakers;
  }

  people(): Promise<readonly Person[]> {
    this.#people ??= this.#store.people();
    return this.#people;
  }

  text(session: string): Promise<string> {
    return remembered(this.#texts, session, () => this.#store.text(session));
  }
}

/** `StoreUnusableError` where the words kept are not those of the passages. */
function wordsOf(store: Store, { passages, terms }: Picture): WordIndex {
  try {
    const words = new WordIndex(terms);
    if (words.passages === passages.length) return words;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  throw new StoreUnusableError(store.place, 'the words it keeps are not those of its passages');
}

function groupPlaces(passages: readonly StoredPassage[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, { session }] of passages.entries()) {
    const own = places.get(session);
    if (own) own.push(place);
    else places.set(session, [place]);
  }
  return places;
}

function remembered<V>(
  kept: Map<string, Promise<V>>,
  key: string,
  read: () => Promise<V>,
): Promise<V> {
  const value = kept.get(key) ?? read();
  kept.set(key, value);
  return value;
}
