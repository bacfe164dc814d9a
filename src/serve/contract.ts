/** The JSON that goes over the wire: types alone, shared by the routes and the page (CONTRACT "HTTP"). */
import type {
  NearQuotation,
  QuoteVerdict,
  WordDifference,
} from '../answer/verdict/quote-verdict.ts';
import type {
  Answer,
  ArrangedParagraph,
  ArrangedPiece,
  ArrangedSentence,
  Arrangement,
  Choice,
  Citation,
  Counted,
  Data,
  DataRow,
  Intent,
  ReadAs,
  State,
} from '../asking.ts';
import type {
  Attribution,
  CollectionFacts,
  Kind,
  Session,
  Speaker,
  StakeholderGroup,
  Turn,
} from '../domain.ts';
import type { Compared, ComparedPerson } from '../explore/compared.ts';
import type { Exchanges, ExchangingPerson, Pair } from '../explore/exchange-numbers.ts';
import type { ExploreMode, ExploreSort } from '../explore/explore-request.ts';
import type { Explored } from '../explore/explored.ts';
import type { Facet, Facets, FacetValue } from '../explore/facet.ts';
import type { TopicTrend, Trend, TrendRow } from '../explore/trend-numbers.ts';
import type { FileReport, FoundSession, UploadProgress, UploadReport } from '../ingest-report.ts';
import type {
  Corrections,
  CorrectionsFile,
  NameCorrection,
  TurnCorrection,
} from '../people/corrections.ts';
import type { SpeakerProfile } from '../profile/speaker-profile.ts';
import type { ConversationSummary } from '../store/store.ts';
import type { Examples } from '../suggest/example.ts';

export type {
  Answer,
  ArrangedParagraph,
  ArrangedPiece,
  ArrangedSentence,
  Arrangement,
  Attribution,
  Choice,
  Citation,
  Compared,
  ComparedPerson,
  ConversationSummary,
  Corrections,
  CorrectionsFile,
  Counted,
  Data,
  DataRow,
  Examples,
  ExchangingPerson,
  Explored,
  ExploreMode,
  ExploreSort,
  Facet,
  Facets,
  FacetValue,
  FileReport,
  FoundSession,
  Intent,
  Kind,
  NameCorrection,
  NearQuotation,
  QuoteVerdict,
  ReadAs,
  Speaker,
  SpeakerProfile,
  StakeholderGroup,
  State,
  TurnCorrection,
  UploadProgress,
  UploadReport,
  WordDifference,
};

/** `source` is the record's file name or its web address, never a path on the server's disk. */
export type SessionBody = Pick<
  Session,
  | 'session'
  | 'title'
  | 'event'
  | 'year'
  | 'date'
  | 'place'
  | 'kind'
  | 'file'
  | 'source'
  | 'turns'
  | 'words'
  | 'language'
>;

/** One session alone; `disclaimer` is the publisher's own note about its text, as the record prints it. */
export interface SessionDetailBody extends SessionBody {
  readonly disclaimer: string | null;
}

export interface TurnBody extends Turn {
  readonly text: string;
}

/** An answer, and the conversation that the next question may name. */
export interface ChatBody extends Answer {
  readonly conversation: string | null;
}

/** What there is, whether users of this service may change it, and the language model that is set, if one is. */
export interface CollectionBody extends CollectionFacts {
  readonly changes: boolean;
  readonly llm: string | null;
}

/**
 * A record of the collection with its sessions. `folder` is the name of the folder that it was taken in from, without
 * what lies above it; null for one that a user added here, whose file the service keeps itself.
 */
export interface RecordBody {
  readonly file: string;
  readonly folder: string | null;
  readonly uploaded: boolean;
  /** The sample that ships with the package: its people and words are invented. */
  readonly sample: boolean;
  readonly turns: number;
  readonly words: number;
  readonly sessions: readonly SessionBody[];
}

/** RFC 9457, with a stable code, what to do, and the field at fault where there is one. */
export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly code: string;
  readonly remedy: string;
  readonly field?: string;
}

/** The data of each server-sent event, by the event's name. */
export interface ChatEvents {
  readonly state: State;
  readonly citation: Citation;
  readonly paragraph: ArrangedParagraph;
  readonly 'text-delta': { readonly text: string };
  readonly 'answer-end': ChatBody;
  readonly error: ProblemBody;
}

/** Those of an upload. */
export interface UploadEvents {
  readonly progress: UploadProgress;
  readonly found: FileReport;
  readonly skipped: FileReport;
  readonly report: UploadReport;
  readonly error: ProblemBody;
}

/** `link` opens exactly the turns that were counted; null where there are none. */
export interface TrendRowBody extends TrendRow {
  readonly link: string | null;
}

export interface TopicTrendBody extends TopicTrend {
  readonly periods: readonly TrendRowBody[];
}

export interface TrendBody extends Trend {
  readonly topics: readonly TopicTrendBody[];
}

export interface PairBody extends Pair {
  readonly places: readonly {
    readonly session: string;
    readonly turn: number;
    readonly link: string;
  }[];
}

export interface ExchangesBody extends Exchanges {
  readonly pairs: readonly PairBody[];
}
