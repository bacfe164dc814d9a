/** What is counted of topics over time: types alone, for the page too. */
import type { ReadAs } from '../asking.ts';
import type { Kind } from '../domain.ts';

/** Where in the collection is counted. Empty and absent fields restrict nothing, but kinds: transcripts alone. */
export interface Place {
  readonly sessions?: readonly string[] | undefined;
  /** Names or aliases. */
  readonly speakers?: readonly string[] | undefined;
  readonly kinds?: readonly Kind[] | undefined;
  /** Meetings, as the records print them. */
  readonly events?: readonly string[] | undefined;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

export interface TrendRequest extends Place {
  /** What is looked for, one picture each. */
  readonly topics: readonly string[];
  readonly by: 'year' | 'session';
}

/** A stretch of the collection that is counted on its own: a year, or a session. */
export interface Period {
  /** Null where the records do not tell it. */
  readonly year: number | null;
  /** Ids of its sessions, in order of time. */
  readonly sessions: readonly string[];
  /** Of a session alone. */
  readonly session: string | null;
  readonly title: string | null;
  readonly date: string | null;
}

/** How much a topic is spoken of in a period. */
export interface TrendRow extends Period {
  /** Turns that hold every word of the topic, in any order. */
  readonly turns: number;
  /** How often the topic is said, its words one behind the other. */
  readonly mentions: number;
  /** Words spoken in the period. */
  readonly words: number;
  /** Mentions per 10,000 words; null where no word was spoken. */
  readonly rate: number | null;
}

export interface TopicTrend {
  /** As it was looked for: misspelt words put right. */
  readonly topic: string;
  readonly readAs: readonly ReadAs[];
  readonly turns: number;
  readonly mentions: number;
  /** Every period of the request, also those in which nobody says the topic. */
  readonly periods: readonly TrendRow[];
  /** Words of the topic that stand nowhere in the collection. */
  readonly missing: readonly string[];
}

export interface Trend {
  /** The version of the collection that was counted. */
  readonly collection: string;
  readonly by: 'year' | 'session';
  readonly topics: readonly TopicTrend[];
}
