import type { Filter } from '../asking.ts';

/**
 * What makes a turn a result: these very words in it, the topic mentioned by the rule that counts go by, or a place
 * among the best ranked.
 */
export type ExploreMode = 'words' | 'exact' | 'best';

/** Relevance: as ranked, or where no rank is, the turns that say it most often first. Session: by title and place. */
export type ExploreSort = 'relevance' | 'newest' | 'oldest' | 'session';

/** A search through turns. An empty query lists every turn of the filters. */
export interface ExploreRequest extends Omit<Filter, 'without'> {
  readonly query: string;
  readonly mode: ExploreMode;
  readonly events?: readonly string[] | undefined;
  /** Only sessions of which the year is not known; then no years are asked for. */
  readonly undated?: boolean | undefined;
  /** Absent: relevance where there is a query, else newest. */
  readonly sort?: ExploreSort | undefined;
  /** From 1; one beyond the last is the last. */
  readonly page: number;
  /** Rows of a page. */
  readonly size: number;
}
