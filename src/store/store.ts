import type { Answer, State } from '../asking.ts';
import type { PassageWords } from '../chunk/passage-words.ts';
import type { SessionTerms } from '../chunk/session-terms.ts';
import type {
  Affiliation,
  AttributedTurn,
  NameEvidence,
  ParsedSession,
  Passage,
  Person,
  Session,
  SourceRecord,
  Span,
  Speaker,
  Turn,
} from '../domain.ts';
import type { Corrections } from '../people/corrections.ts';
import type { SeenName } from '../people/printed-names.ts';
import type { MergeReason, SettledName } from '../people/settle.ts';

export type { Affiliation, AttributedTurn, NameEvidence } from '../domain.ts';
export type { SeenName } from '../people/printed-names.ts';

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
  readonly affiliations: readonly Affiliation[];
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

/** A turn that a correction gives to somebody, or to nobody known. */
export interface CorrectedTurn {
  readonly session: string;
  readonly turn: number;
  /** A printed name's id. */
  readonly speakerId: string | null;
}

/** Whose each name is, and what the turns' corrections say: the whole of it, in place of what stood before. */
export interface SettledPeople {
  /** May hold ids that no record prints: names that a correction brings. */
  readonly names: readonly SettledName[];
  readonly turns: readonly CorrectedTurn[];
}

/** What shows that a person bears a name, in one session. */
export interface NameShown {
  readonly spelling: string;
  readonly how: NameEvidence['how'];
  readonly session: string;
  /** Turns of theirs that are known by it, and the first of them; null where it is only listed. */
  readonly turns: number;
  readonly turn: number | null;
  /** The sentence in the record's text that says so, for that first turn. */
  readonly evidence: Span | null;
  /** Why the name is this person's; null for the person's own. */
  readonly because: MergeReason | null;
}

/** Corrections of names and attributions, by where they came from. */
export interface StoredCorrections {
  /** The `people.json` that they were read from; '' where a user made them here. */
  readonly source: string;
  readonly corrections: Corrections;
}

export interface ConversationSummary {
  readonly conversation: string;
  /** The first question. */
  readonly question: string;
  readonly questions: number;
  /** When the last one was asked, in ISO 8601; null where it was kept by a version that did not note it. */
  readonly when: string | null;
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
  /** When it was asked, in ISO 8601. */
  readonly when?: string | undefined;
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

  /**
   * Every spelling of every name that the records hold, by session, then id. Spellings of one id in one session share
   * their turns, and corrected turns count where they were printed.
   */
  names(): Promise<readonly SeenName[]>;
  /** Whose each name is, as it stands, by id; `person` of each is the id to keep. */
  settledNames(): Promise<readonly SettledName[]>;
  /** Settles who is who, all of it or nothing; names that neither it nor a record mentions any more are forgotten. */
  settlePeople(settled: SettledPeople): Promise<void>;
  /** Everybody with turns in any kind of session, most turns first, ties by id. */
  people(): Promise<readonly Person[]>;
  /** People with turns in transcripts, most words first, ties by id. */
  speakers(): Promise<readonly Speaker[]>;
  /** What records say that a person belongs to, by session. */
  affiliations(person: string): Promise<readonly (Affiliation & { readonly session: string })[]>;
  /** What shows that the person bears their names, by session. */
  evidence(person: string): Promise<readonly NameShown[]>;
  /** The person that a name's id belongs to, so that old ids go on working in links; null where there is none. */
  personOf(id: string): Promise<string | null>;
  /** By source. */
  corrections(): Promise<readonly StoredCorrections[]>;
  /** Puts corrections in place of those of that source; null withdraws them. They take effect when people are settled. */
  setCorrections(source: string, corrections: Corrections | null): Promise<void>;

  /** Every session, by id. */
  sessions(): Promise<readonly Session[]>;
  /** Turns of a session in order; `UnknownSessionError` where there is none. */
  turns(session: string): Promise<readonly Turn[]>;
  /** The sentences that name who speaks, by turn; none for a turn that a correction gave to somebody. */
  turnEvidence(session: string): Promise<ReadonlyMap<number, Span>>;
  /** The whole text of the record that holds the session. */
  text(session: string): Promise<string>;
  counts(): Promise<StoreCounts>;

  /** What is searched, as it was at one moment, whatever another process writes meanwhile. */
  picture(): Promise<Picture>;
  /** Turns that hold these words one after the other, case and diacritics folded, unstemmed; the last may be a beginning. */
  matchPhrase(phrase: string): Promise<readonly TurnRef[]>;

  /** Changes whenever a record was added, replaced or removed, or people were settled otherwise, also by another process. */
  corpusHash(): Promise<string>;

  /** Every conversation that is kept, by id. */
  conversations(): Promise<readonly ConversationSummary[]>;
  /** The conversation's messages in order; null where there is no such conversation. */
  conversation(id: string): Promise<readonly Message[] | null>;
  addMessage(conversation: string, message: Message): Promise<void>;
  removeConversation(id: string): Promise<boolean>;

  /** What is wrong with the store's own files and full-text tables, and evidence that is no part of a turn, in words; nothing where all is well. */
  damage(): Promise<readonly string[]>;

  close(): Promise<void>;
}
