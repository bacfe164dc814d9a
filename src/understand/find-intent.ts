import type { Counted, Intent } from '../asking.ts';
import type { Span } from '../domain.ts';
import type { IntentRule } from './rules/intent-rule.ts';
import { INTENT_RULES } from './rules/intent-rules.ts';

/** What a question wants, and which of its words say so. */
export interface FoundIntent {
  readonly intent: Intent;
  readonly of: Counted | null;
  /** Places in the question that are its frame, and no topic. */
  readonly frame: readonly Span[];
}

const POINTS_AT_PEOPLE = /\b(?:them|him|her|both|the two|they|he|she|his|their)\b/iu;

/** Where a rule's patterns stand, one behind the other; null where one is missing. */
function matched(question: string, asks: readonly RegExp[]): readonly Span[] | null {
  const spans: Span[] = [];
  let at = 0;
  for (const ask of asks) {
    const found = ask.exec(at === 0 ? question : ' '.repeat(at) + question.slice(at));
    if (found === null) return null;
    spans.push({ start: found.index, end: found.index + found[0].length });
    at = found.index + found[0].length;
  }
  return spans;
}

const fits = ({ people }: IntentRule, question: string, named: number): boolean =>
  named >= people || POINTS_AT_PEOPLE.test(question);

/** The rule that a question is put after, or null where it simply asks what was said, or who said it. */
export function findIntent(question: string, named: number): FoundIntent | null {
  for (const rule of INTENT_RULES) {
    const frame = matched(question, rule.asks);
    if (frame && fits(rule, question, named)) return { intent: rule.intent, of: rule.of, frame };
  }
  return null;
}
