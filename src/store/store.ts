import type { PassageWords } from '../chunk/passage-words.ts';
import type { SessionTerms } from '../chunk/session-terms.ts';
import type {
  Answer,
  AttributedTurn,
  NameEvidence,
  ParsedSession,
  Passage,
  Session,
  SourceRecord,
  Speaker,
  State,
  Turn,
} from '../domain.ts';

export type { AttributedTurn, NameEvidence } from '../domain.ts';

/** The port of everything that is kept. Methods are asynchronous so that a server database fits behind it too. */

export interface NewPassage extends Passage, PassageWords {
  readonly vector: Float32Array;
}

export interface NewSession {
  readonly session: string;
  readonly parsed: ParsedSession;
  readonly turns: readonly AttributedTurn[];
  readonly passages: readonly NewPassage[];
  readonly names: readonly NameEvidence[];
}

export interface NewRecord {
  readonly record: SourceRecord;
  readonly fingerprint: string;
  readonly sessions: readonly NewSession[];
}

/** What is known of a stored record: enough to tell whether it must be read again. */
export interface StoredRecord {
  readonly source: string;
  readonly file: string;
  /** Hash of the content and of everything that decides how it is cut and embedded. */
  readonly fingerprint: string;
  readonly sessions: readonly string[];
}

export interface StoredPassage extends Passage {
  /** Grows for ever and is never given twice; passages of a session are consecutive. */
  readonly id: number;
  readonly session: string;
  readonly vector: Float32Array;
}

export interface Picture {
  /** The corpus hash of that moment. */
  readonly hash: string;
  /** By id. */
  readonly sessions: readonly Session[];
  /** By session, then place in it. */
  readonly passages: readonly StoredPassage[];
  /** The terms of each session's passages, by session. */
  readonly terms: readonly SessionTerms[];
}

export interface TurnRef {
  readonly session: string;
  readonly turn: number;
}

export interface StoreCounts {
  readonly sessions: number;
  readonly turns: number;
  readonly passages: number;
  readonly speakers: number;
}

export interface Message {
  readonly question: string;
  readonly state: State;
  readonly answer: Answer;
}

export interface Store {
  readonly place: string;

  /** Every record, keyed by source. */
  records(): Promise<ReadonlyMap<string, StoredRecord>>;
  /** Takes the record in, in place of what its source held before; all of it or nothing. */
  putRecord(record: NewRecord): Promise<void>;
  /** Removes whole records, all in one step; unknown sources are ignored. Returns how many went. */
  removeRecords(sources: readonly string[]): Promise<number>;
  /** Removes one session, and its record with the last one. False where there is none. */
  removeSession(session: string): Promise<boolean>;

  setting(key: string): Promise<string | null>;
  setSetting(key: string, value: string): Promise<void>;

  /** Every spelling of every person that the records print. */
  names(): Promise<readonly NameEvidence[]>;
  /** Sets the canonical spelling of people, by id. */
  nameSpeakers(canonical: ReadonlyMap<string, string>): Promise<void>;
  /** People with turns in transcripts, most words first. */
  speakers(): Promise<readonly Speaker[]>;

  /** Every session, by id. */
  sessions(): Promise<readonly Session[]>;
  /** Turns of a session in order; `UnknownSessionError` where there is none. */
  turns(session: string): Promise<readonly Turn[]>;
  /** The whole text of the record that holds the session. */
  text(session: string): Promise<string>;
  counts(): Promise<StoreCounts>;

  /** What is searched, as it was at one moment, whatever another process writes meanwhile. */
  picture(): Promise<Picture>;
  /** Turns that hold these words one after the other, case and diacritics folded, unstemmed; the last may be a beginning. */
  matchPhrase(phrase: string): Promise<readonly TurnRef[]>;

  /** Changes whenever a record was added, replaced or removed, also by another process. */
  corpusHash(): Promise<string>;

  /** The conversation's messages in order; null where there is no such conversation. */
  conversation(id: string): Promise<readonly Message[] | null>;
  addMessage(conversation: string, message: Message): Promise<void>;
  removeConversation(id: string): Promise<boolean>;

  /** What is wrong with the store's own files and full-text tables, in words; nothing where all is well. */
  damage(): Promise<readonly string[]>;

  close(): Promise<void>;
}
