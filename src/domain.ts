/** The nouns every stage shares (CONTRACT "Words"). Pure types: this file imports nothing. */

/** Half-open range `[start, end)` into a record's text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What the words are: captions of speech, a person's written report, or a machine-made summary. */
export type Kind = 'transcript' | 'report' | 'ai-report';

/** How a turn's speaker is known. */
export type Attribution = 'label' | 'self' | 'introduced' | 'corrected' | 'none';

/** Text of a record that belongs to no turn, by what it is. */
export type FurnitureName =
  | 'space'
  | 'mark'
  | 'label'
  | 'title'
  | 'heading'
  | 'disclaimer'
  | 'people-list'
  | 'chrome';

export interface Furniture extends Span {
  readonly name: FurnitureName;
}

/** The words from one printed mark to the next; its number is its place in `ParsedSession.turns`. */
export interface ParsedTurn extends Span {
  readonly label: string | null;
}

/** A person that the record itself lists, with what it says of them. */
export interface ListedPerson {
  readonly name: string;
  readonly affiliation: string | null;
}

/** What a record says about one meeting session. */
export interface SessionHead {
  readonly title: string | null;
  readonly event: string | null;
  readonly year: number | null;
  /** ISO 8601 calendar date, or null where only the year is known. */
  readonly date: string | null;
  readonly place: string | null;
  readonly kind: Kind;
  /** ISO 639-3 code of the language the words are in; `und` where it cannot be told. */
  readonly language: string;
  /** The publisher's own warning about the text, where one is printed. */
  readonly disclaimer: Span | null;
}

export interface ParsedSession extends SessionHead, Span {
  readonly listed: readonly ListedPerson[];
  readonly turns: readonly ParsedTurn[];
}

export interface AttributedTurn extends ParsedTurn {
  /** The id of the printed name, or null where nobody can be named with evidence. */
  readonly speakerId: string | null;
  readonly attribution: Attribution;
  /** The sentence that names the speaker: of this turn for `self`, of the one before for `introduced`; else null. */
  readonly evidence: Span | null;
}

/** A spelling of a person's name, and where a record prints it. Spellings that differ in more than typography have ids of their own. */
export interface NameEvidence {
  readonly speakerId: string;
  readonly spelling: string;
  readonly how: 'label' | 'listed' | 'self' | 'introduced';
}

/** The parts of the Internet's governance that people speak for, as the forum's own lists name them. */
export type StakeholderGroup =
  | 'government'
  | 'civil society'
  | 'private sector'
  | 'technical community'
  | 'academia'
  | 'intergovernmental organisation'
  | 'media'
  | 'youth';

/** What a record says that somebody belongs to. */
export interface Affiliation {
  readonly speakerId: string;
  readonly affiliation: string;
  readonly group: StakeholderGroup | null;
  readonly how: 'label' | 'listed' | 'self';
  /** The sentence that says so, where it is not a label or a list. */
  readonly evidence: Span | null;
}

/** Turns and furniture together hold every character of `text` exactly once. */
export interface ParsedRecord {
  readonly sessions: readonly ParsedSession[];
  readonly furniture: readonly Furniture[];
}

/** A record as a source hands it over: decoded, nothing else changed. */
export interface SourceRecord {
  /** Where it came from, absolute and unique: a file's path or an address. */
  readonly source: string;
  /** The path shown to people: relative to the folder that was ingested, or the file's name. */
  readonly file: string;
  readonly text: string;
}

export interface Session extends SessionHead, Span {
  readonly session: string;
  readonly file: string;
  readonly source: string;
  readonly turns: number;
  readonly words: number;
}

export interface Turn extends Span {
  readonly session: string;
  readonly turn: number;
  readonly label: string | null;
  /** Canonical name, or null where nobody can be named with evidence. */
  readonly speaker: string | null;
  readonly attribution: Attribution;
}

/** A person as the records name them, whoever speaks: a speaker, or one reported on. */
export interface Person {
  readonly id: string;
  /** The best spelling. */
  readonly name: string;
  /** What turns of theirs were known by: labels, and names they or others gave. */
  readonly spellings: readonly string[];
  /** Ids of the sessions with turns of theirs. */
  readonly sessions: readonly string[];
  readonly turns: number;
}

export interface Speaker {
  readonly id: string;
  readonly speaker: string;
  readonly aliases: readonly string[];
  readonly sessions: number;
  readonly turns: number;
  readonly words: number;
}

/** What retrieval ranks: consecutive whole turns of one session, or a part of one turn. */
export interface Passage extends Span {
  /** First and last turn, both included. */
  readonly turns: readonly [from: number, to: number];
}

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

/** What the collection holds, in numbers. */
export interface CollectionFacts {
  /** Names what is held: the same in every store that holds the same. */
  readonly version: string;
  readonly sessions: number;
  readonly speakers: number;
  readonly turns: number;
  readonly words: number;
  /** Those that are known, ascending. */
  readonly years: readonly number[];
  /** How many sessions are of each kind. */
  readonly kinds: Readonly<Record<Kind, number>>;
  readonly events: readonly string[];
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
  readonly by: string;
}
