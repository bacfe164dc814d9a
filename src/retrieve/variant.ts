/** Another way in which the records may print some words of a query. */
export interface Variant {
  /** Stems of the query's words. */
  readonly said: readonly string[];
  /** Stems that stand for all of them, one behind the other. */
  readonly printed: readonly string[];
  /** What it counts beside the words themselves, 0 to 1. */
  readonly nearness: number;
}
