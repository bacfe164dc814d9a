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
