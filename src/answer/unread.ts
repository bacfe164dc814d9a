import type { Answer, State } from '../asking.ts';
import { isConvoluted } from '../understand/by-model/is-convoluted.ts';
import { foreignLanguage } from '../understand/by-model/question-language.ts';
import { NOT_A_QUESTION, NOTHING_MORE } from './abstain.ts';

/** What rules leave open; exact words, counts and lists ask for one thing only, and a greeting for nothing. */
const OPEN: ReadonlySet<State['intent']> = new Set([
  'said',
  'who',
  'who-else',
  'where',
  'compare',
  'timeline',
]);

/**
 * Whether an answer abstains because the rules could not read the question, as far as that can be told: they found
 * nothing asked, or found nothing of what they took for the topic where the question is not English or long-winded. Who
 * is unknown, who of several is meant, and where nothing was recorded was read well enough.
 */
export function isUnread({
  question,
  abstained,
  reason,
  state,
  choices,
  unknownSpeaker,
  coverage,
}: Answer): boolean {
  if (!abstained || choices.length > 0 || unknownSpeaker !== null) return false;
  if (!OPEN.has(state.intent) || reason === NOTHING_MORE) return false;
  const isAnythingSearched = coverage.turns + coverage.reported > 0;
  if (!isAnythingSearched && reason !== NOT_A_QUESTION) return false;
  return foreignLanguage(question) !== null || isConvoluted(question);
}
