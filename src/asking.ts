/** The nouns of asking and answering (CONTRACT "An answer"), beside those of records in domain.ts. Pure types. */
import type { Attribution, Kind, Span } from './domain.ts';

/** Restricts a search before it ranks. Empty and absent fields restrict nothing. */
export interface Filter {
  readonly sessions?: readonly string[] | undefined;
  /** A canonical name, an alias or a role label. */
  readonly speakers?: readonly string[] | undefined;
  /** People, likewise, whose turns are left out. */
  readonly without?: readonly string[] | undefined;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly kinds?: readonly Kind[] | undefined;
}

/** One result of a search; `text` is the record's slice. */
export interface Hit extends Span {
  readonly session: string;
  readonly turns: readonly [from: number, to: number];
  readonly speaker: string | null;
  readonly speakers: readonly string[];
  readonly score: number;
  readonly text: string;
}

/**
 * What is wanted: what was said, who said it, who else did, who somebody is, where or when somebody spoke, these very
 * words, several people side by side, a quotation a year or meeting, complete lists and counts, or nothing.
 */
export type Intent =
  | 'said'
  | 'who'
  | 'who-else'
  | 'who-is'
  | 'where'
  | 'exact'
  | 'compare'
  | 'timeline'
  | 'list'
  | 'count'
  | 'most'
  | 'greeting';

/** What is listed or counted. */
export type Counted = 'speakers' | 'sessions' | 'turns' | 'mentions' | 'words' | 'years';

/** What was understood of a question; a caller may send it back changed. */
export interface State {
  readonly speakers: readonly string[];
  /** People whose words are left out: who else spoke of something. */
  readonly without: readonly string[];
  readonly topic: string | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly sessions: readonly string[];
  readonly kind: Kind | null;
  readonly intent: Intent;
  /** What a list or a count is of; null for other intents. */
  readonly of: Counted | null;
}

/** What was searched for an answer. */
export interface Coverage {
  /** Turns of transcripts in scope, and those of them that hold the topic. */
  readonly turns: number;
  readonly matching: number;
  /** Transcripts in scope. */
  readonly sessions: number;
  /** Reports in scope, and how many of them a machine made. */
  readonly reported: number;
  readonly machineMade: number;
}

/** One quotation: exact characters of one turn, with all that is needed to find and check it. */
export interface Citation extends Span {
  readonly n: number;
  readonly quote: string;
  readonly before: string;
  readonly after: string;
  readonly speaker: string | null;
  readonly label: string | null;
  readonly attribution: Attribution;
  readonly session: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly year: number | null;
  readonly kind: Kind;
  readonly turn: number;
  readonly file: string;
  readonly link: string;
}

/** A name or a word of the question that was nearly right, and what it was read as. */
export interface ReadAs {
  readonly typed: string;
  readonly as: string;
}

/** Somebody who may be meant, with what tells them from the others. */
export interface Choice {
  readonly speaker: string;
  /** Ids of the sessions with turns of theirs. */
  readonly sessions: readonly string[];
  readonly turns: number;
}

/** One row of a complete list; which fields it has depends on what was counted. */
export interface DataRow {
  readonly speaker?: string | null;
  readonly session?: string;
  readonly title?: string | null;
  readonly kind?: Kind;
  readonly date?: string | null;
  readonly year?: number | null;
  readonly turn?: number;
  readonly turns?: number;
  readonly words?: number;
  readonly mentions?: number;
}

/** An exact and complete count with its rows. */
export interface Data {
  readonly of: Counted;
  readonly count: number;
  readonly rows: readonly DataRow[];
}

/** A part of a sentence that a language model wrote, after it was checked. Of its quotation marks none is left. */
export type ArrangedPiece =
  /** The model's own words. */
  | { readonly type: 'words'; readonly text: string }
  /** Refers to a citation; `credit` names who says it where the sentence does not. */
  | { readonly type: 'mark'; readonly n: number; readonly credit: string | null }
  /** Words that it quoted, as they stand in citation `n`: the record's slice from `start` to `end`. */
  | {
      readonly type: 'excerpt';
      readonly n: number;
      readonly text: string;
      readonly start: number;
      readonly end: number;
    }
  | { readonly type: 'removed'; readonly why: Removal };

/**
 * Why something was taken out: words that it quoted stand nowhere in the records; or only in pieces; or only where
 * somebody else is quoted than the sentence credits; or elsewhere than in the quotations it was given; or cut off from
 * a `not` that turns their sense. Or it was a link; or a sentence that credits somebody with what another said, or
 * puts it in another year.
 */
export type Removal =
  | 'not-in-record'
  | 'stitched'
  | 'misattributed'
  | 'elsewhere'
  | 'cut-off'
  | 'link'
  | 'miscredited'
  | 'misdated';

export interface ArrangedSentence {
  readonly pieces: readonly ArrangedPiece[];
  /** Numbers of the citations that it refers to; none: it is the model's own. */
  readonly marks: readonly number[];
}

export interface ArrangedParagraph {
  readonly sentences: readonly ArrangedSentence[];
  /** Numbers of the citations that are set below it: those that no paragraph before refers to. */
  readonly quotations: readonly number[];
}

/** Why a model's words are not shown: see `ModelFailure`, and what it wrote was of no use or said the same again. */
export type ArrangementFailure = ModelFailure | 'nothing-usable' | 'repeats-itself';

/** What a language model made of an answer's quotations, or why nothing. */
export interface Arrangement {
  /** `provider:model` */
  readonly model: string;
  /** Name and version of the prompt: `arrange 1`. */
  readonly prompt: string;
  readonly paragraphs: readonly ArrangedParagraph[];
  /** How much was taken out of its words. */
  readonly removed: number;
  /** Null where its words are shown; then `paragraphs` are none. */
  readonly failure: { readonly code: ArrangementFailure; readonly note: string } | null;
}

/** Why a language model gave no reply, or none that can be used. */
export type ModelFailure =
  | 'unreachable'
  | 'not-authorised'
  | 'unknown-model'
  | 'busy'
  | 'failed'
  | 'cut-off'
  | 'too-slow'
  | 'too-long'
  | 'malformed';

export interface Answer {
  readonly question: string;
  /** Markdown; a quotation stands between “ and ”, and nothing else does. */
  readonly text: string;
  readonly abstained: boolean;
  readonly reason: string | null;
  readonly state: State;
  readonly coverage: Coverage;
  readonly citations: readonly Citation[];
  readonly related: readonly Citation[];
  readonly data: Data | null;
  /** Questions that were run and had answers. */
  readonly suggestions: readonly string[];
  /** What of the question was nearly right, and how it was read. */
  readonly readAs: readonly ReadAs[];
  /** A name of the question that nobody here bears; null where there is none. */
  readonly unknownSpeaker: string | null;
  /** Who may be meant by a name that several people bear, in the order in which they are offered. */
  readonly choices: readonly Choice[];
  /** Which state of the collection it was answered from. */
  readonly collection: string;
  /** Markdown that stands before the quotations and behind all else. */
  readonly lead: string;
  readonly notes: readonly string[];
  /** What a language model made of it; null where none was asked. */
  readonly arrangement: Arrangement | null;
  /** `extractive`, or the name of the model that set the quotations out. */
  readonly by: string;
}
