import type { Answer, Citation, Filter, Hit, Session, Speaker, State, Turn } from './domain.ts';
import type { Corrections } from './people/corrections.ts';
import type { SpeakerProfile } from './profile/speaker-profile.ts';
import type { ConversationSummary, Message } from './store/store.ts';

export type { ConversationSummary, Corrections, Message, SpeakerProfile };

/** What every surface (command line, HTTP, page, other tools) calls. main.ts builds it. */

export interface SkippedFile {
  readonly path: string;
  readonly reason: string;
}

/** The first four are what the store holds now. */
export interface IngestReport {
  readonly sessions: number;
  readonly turns: number;
  readonly passages: number;
  readonly speakers: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
  readonly skipped: readonly SkippedFile[];
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
  | { readonly type: 'text-delta'; readonly text: string }
  | { readonly type: 'answer-end'; readonly reply: AskReply };

/** Which corrections to take back: every one of these spellings, and those of these turns. */
export interface Withdrawn {
  readonly spellings: readonly string[];
  readonly turns: readonly { readonly session: string; readonly turn: number }[];
}

export interface QuoteVerdict {
  readonly verdict: 'supported' | 'misattributed' | 'stitched' | 'not_found';
  readonly matches: readonly Citation[];
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
}

/** A session with its turns and the record's text: what the reader shows. */
export interface SessionText {
  readonly session: Session;
  readonly turns: readonly Turn[];
  readonly text: string;
}

export interface Rapporteur {
  ingest(paths: readonly string[], options?: { readonly prune?: boolean }): Promise<IngestReport>;
  remove(sessions: readonly string[]): Promise<number>;
  sessions(): Promise<readonly Session[]>;
  session(id: string): Promise<SessionText>;
  speakers(): Promise<readonly Speaker[]>;
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
  conversations(): Promise<readonly ConversationSummary[]>;
  /** Its questions and answers in order; `UnknownConversationError`. */
  conversation(id: string): Promise<readonly Message[]>;
  /** Leaves nothing of them; `UnknownConversationError` before any is removed where one is not there. */
  removeConversations(ids: readonly string[]): Promise<number>;
  search(request: SearchRequest): Promise<readonly Hit[]>;
  ask(request: AskRequest): Promise<AskReply>;
  /** The same answer, told as it comes into being. */
  askStream(request: AskRequest): AsyncIterable<AnswerEvent>;
  /** The questions of one conversation in order; nothing of it is kept. */
  askAll(questions: readonly string[]): Promise<readonly Answer[]>;
  verifyQuote(text: string, speaker: string | null): Promise<QuoteVerdict>;
  verify(): Promise<VerifyReport>;
  health(): Promise<Health>;
  close(): Promise<void>;
}
