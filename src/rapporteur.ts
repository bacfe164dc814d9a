import type {
  NearQuotation,
  QuoteVerdict,
  WordDifference,
} from './answer/verdict/quote-verdict.ts';
import type { Answer, ArrangedParagraph, Citation, Filter, Hit, State } from './asking.ts';
import type { CollectionFacts, Session, Span, Speaker, Turn } from './domain.ts';
import type { Compared, CompareRequest } from './explore/compared.ts';
import type { Exchanges, ExchangesRequest } from './explore/exchange-numbers.ts';
import type { ExploreRequest } from './explore/explore-request.ts';
import type { Explored } from './explore/explored.ts';
import type { KnownTopic } from './explore/known-topics.ts';
import type { Trend, TrendRequest } from './explore/trend-numbers.ts';
import type {
  FileReport,
  FoundSession,
  IngestReport,
  SkippedFile,
  UploadProgress,
  UploadReport,
} from './ingest-report.ts';
import type { Corrections, CorrectionsFile } from './people/corrections.ts';
import type { DirectoryEntry, SpeakerProfile } from './profile/speaker-profile.ts';
import type { ConversationSummary, Message } from './store/store.ts';
import type { Examples } from './suggest/example.ts';

export type {
  ConversationSummary,
  Corrections,
  CorrectionsFile,
  Examples,
  FileReport,
  FoundSession,
  IngestReport,
  Message,
  NearQuotation,
  QuoteVerdict,
  SkippedFile,
  SpeakerProfile,
  UploadProgress,
  UploadReport,
  WordDifference,
};

/** What every surface (command line, HTTP, page, other tools) calls. main.ts builds it. */

/** Files that a user brings, on their way into the collection: first they come, then they are taken in. */
export interface Upload {
  /**
   * Keeps one file aside, under the path that the user knows it by. One that cannot be taken in is told of in the
   * report; its bytes are read to their end all the same. `TooLargeError` where the upload as a whole is over a limit,
   * `DiskFullError`.
   */
  add(path: string, bytes: AsyncIterable<Uint8Array>): Promise<void>;
  /**
   * Takes all of them into the collection, after what other uploads began before; `tell` hears how far it is. Each file
   * is taken in wholly or leaves nothing behind.
   */
  takeIn(tell?: (progress: UploadProgress) => void): Promise<UploadReport>;
  /** Leaves nothing of what was not taken in. */
  discard(): Promise<void>;
}

/** A record of the collection, with its sessions. */
export interface RecordSummary {
  readonly file: string;
  readonly source: string;
  /** Whether a user added it here, so that the store's folder holds the file itself. */
  readonly uploaded: boolean;
  /** Whether it is the sample that ships with the package, which is invented. */
  readonly sample: boolean;
  readonly sessions: readonly Session[];
}

export interface SearchRequest extends Filter {
  readonly query: string;
  readonly k: number;
  readonly exact?: boolean | undefined;
}

export interface AskRequest {
  readonly question: string;
  readonly conversation?: string | undefined;
  /** Parts of the state that the caller sets, over what the question says. */
  readonly state?: Partial<State> | undefined;
  /** What was asked and answered before, by a caller that keeps the conversation itself. */
  readonly before?: readonly Message[] | undefined;
  /** False leaves no trace of the question: nothing is stored, and the reply names no conversation. */
  readonly keep?: boolean | undefined;
  /** False asks no language model, though one is set. */
  readonly arrange?: boolean | undefined;
  /** Aborted when nobody waits for the answer any more: a language model is then no longer listened to. */
  readonly left?: AbortSignal | undefined;
}

/** A conversation that lives in memory: what one question hands on to the next. */
export interface AskReply {
  readonly conversation: string | null;
  readonly answer: Answer;
}

/** An answer as it comes into being; the last event is `answer-end` or `error`. */
export type AnswerEvent =
  | { readonly type: 'state'; readonly state: State }
  | { readonly type: 'citation'; readonly citation: Citation }
  /** What a language model says of the quotations, checked; the text that comes in the end may yet do without. */
  | { readonly type: 'paragraph'; readonly paragraph: ArrangedParagraph }
  | { readonly type: 'text-delta'; readonly text: string }
  | { readonly type: 'answer-end'; readonly reply: AskReply };

/** Which corrections to take back: every one of these spellings, and those of these turns. */
export interface Withdrawn {
  readonly spellings: readonly string[];
  /** Names that were put right in this session alone, null for in all of them; absent: wherever that was. */
  readonly session?: string | null | undefined;
  readonly turns: readonly { readonly session: string; readonly turn: number }[];
}

export interface VerifyReport {
  readonly sessions: number;
  readonly turns: number;
  readonly quotes: number;
  readonly problems: readonly string[];
}

export interface Health {
  readonly status: 'ok';
  readonly version: string;
  readonly sessions: number;
  readonly passages: number;
  readonly index: 'hnsw' | 'exact';
  readonly model: string;
  /** The language model that sets quotations out; null where none is set. */
  readonly llm: string | null;
}

/** A session with its turns and the record's text: what the reader shows. */
export interface SessionText {
  readonly session: Session;
  readonly turns: readonly Turn[];
  readonly text: string;
  /** The sentences that name who speaks, by turn, where no label does. */
  readonly evidence: ReadonlyMap<number, Span>;
}

export interface Rapporteur {
  /** Of the package, such as `0.1.0`. */
  readonly version: string;
  /** The language model that sets quotations out, `provider:model`; null where none is set. */
  readonly llm: string | null;
  ingest(paths: readonly string[], options?: { readonly prune?: boolean }): Promise<IngestReport>;
  /** Removes sessions; of a record that a user added here the file goes too, with its last session. */
  remove(sessions: readonly string[]): Promise<number>;
  /** Every record, by file. */
  records(): Promise<readonly RecordSummary[]>;
  /** Begins an upload: files that come over the wire, or from a program, and stay in the store's folder. */
  beginUpload(): Promise<Upload>;
  /** Finishes or takes back what a killed process left of an upload or a removal; for a service to call as it starts. */
  mendUploads(): Promise<void>;
  /** Removes the whole record that holds the session; how many sessions went. `UnknownSessionError`. */
  removeRecord(session: string): Promise<number>;
  sessions(): Promise<readonly Session[]>;
  session(id: string): Promise<SessionText>;
  speakers(): Promise<readonly Speaker[]>;
  /** The same people in the same order, with when they spoke and what they belong to. */
  directory(): Promise<readonly DirectoryEntry[]>;
  /**
   * All that is shown of the person with this id, present or former, or so called. `UnknownSpeakerError`;
   * `AmbiguousNameError` where several people bear the name.
   */
  speaker(idOrName: string): Promise<SpeakerProfile>;
  /** Every correction in force, whether made here or read from a `people.json`. */
  corrections(): Promise<Corrections>;
  /** Adds to the user's own corrections, in place of those about the same spellings and turns, and settles who is who. */
  correct(added: Corrections): Promise<void>;
  /** Puts corrections in place of all the user's own. */
  replaceCorrections(corrections: Corrections): Promise<void>;
  /** Takes the user's own back; how many went. */
  withdrawCorrections(withdrawn: Withdrawn): Promise<number>;
  /** Every `people.json` whose corrections are in force. */
  correctionsFiles(): Promise<readonly CorrectionsFile[]>;
  /** Removes one that a user added here, with its corrections; false where there is none of this name. */
  removeCorrectionsFile(file: string): Promise<boolean>;
  /** What there is; needs no model. */
  collection(): Promise<CollectionFacts>;
  /** Questions to begin with, each of which was run and had an answer. */
  examples(): Promise<Examples>;
  conversations(): Promise<readonly ConversationSummary[]>;
  /** Its questions and answers in order; `UnknownConversationError`. */
  conversation(id: string): Promise<readonly Message[]>;
  /** Leaves nothing of them; `UnknownConversationError` before any is removed where one is not there. */
  removeConversations(ids: readonly string[]): Promise<number>;
  /** Every turn that fits, counted, a page at a time, with what they may be narrowed to; `UnknownSpeakerError`. */
  explore(request: ExploreRequest): Promise<Explored>;
  /** What two to four people said on a topic, each by themself; nothing is kept. `UnknownSpeakerError`. */
  compare(request: CompareRequest): Promise<Compared>;
  search(request: SearchRequest): Promise<readonly Hit[]>;
  ask(request: AskRequest): Promise<AskReply>;
  /** The same answer, told as it comes into being. */
  askStream(request: AskRequest): AsyncIterable<AnswerEvent>;
  /** The questions of one conversation in order; nothing of it is kept. */
  askAll(questions: readonly string[]): Promise<readonly Answer[]>;
  /** How often topics are said, period by period; `UnknownSpeakerError`. */
  trend(request: TrendRequest): Promise<Trend>;
  /** Who speaks right after whom in the transcripts. */
  exchanges(request: ExchangesRequest): Promise<Exchanges>;
  /** Topics that the transcripts say, to begin with, and who says them. */
  knownTopics(): Promise<readonly KnownTopic[]>;
  verifyQuote(text: string, speaker: string | null): Promise<QuoteVerdict>;
  verify(): Promise<VerifyReport>;
  health(): Promise<Health>;
  close(): Promise<void>;
}
