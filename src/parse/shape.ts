import type { Furniture, ParsedSession } from '../domain.ts';

/** What a shape finds in a text; white space and unknown words between are named afterwards. */
export interface ShapedRecord {
  readonly sessions: readonly ParsedSession[];
  readonly claims: readonly Furniture[];
}
