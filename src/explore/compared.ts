import type { Citation, ReadAs } from '../asking.ts';

/** How much of what somebody said in transcripts is of a topic: exact and complete. */
export interface SpokenShare {
  /** All their turns and words in these years. */
  readonly turns: number;
  readonly words: number;
  /** Their turns that mention the topic, and how often these say it whole. */
  readonly matching: number;
  readonly mentions: number;
}

export interface CompareRequest {
  readonly speakers: readonly string[];
  readonly topic: string;
  readonly from: number | null;
  readonly to: number | null;
}

/** What one person said on the topic. */
export interface ComparedPerson extends SpokenShare {
  readonly speaker: string;
  /** The best first; what reports say of the person is marked by its kind. */
  readonly citations: readonly Citation[];
  /** Why there is no quotation; null where there is one. */
  readonly reason: string | null;
}

export interface Compared {
  /** As it was looked for: misspelt words put right. */
  readonly topic: string;
  readonly readAs: readonly ReadAs[];
  readonly from: number | null;
  readonly to: number | null;
  /** In the order in which they were named, each once. */
  readonly people: readonly ComparedPerson[];
  readonly collection: string;
}
