import type { Answer, Citation, Filter, Hit, Session, Speaker, State, Turn } from './domain.ts';

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
