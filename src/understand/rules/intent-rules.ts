import { COMPARE_RULES } from './compare-rules.ts';
import { COUNT_RULES } from './count-rules.ts';
import { ELSE_RULES } from './else-rules.ts';
import type { IntentRule } from './intent-rule.ts';
import { LIST_RULES } from './list-rules.ts';
import { MOST_RULES } from './most-rules.ts';
import { TIME_AND_PLACE_RULES } from './time-and-place-rules.ts';
import { WHO_IS_RULES } from './who-is-rules.ts';

/** The first that fits decides: what is most before what counts, both before what lists. */
export const INTENT_RULES: readonly IntentRule[] = [
  ...WHO_IS_RULES,
  ...MOST_RULES,
  ...COUNT_RULES,
  ...ELSE_RULES,
  ...LIST_RULES,
  ...COMPARE_RULES,
  ...TIME_AND_PLACE_RULES,
];
