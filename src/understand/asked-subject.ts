import { STOP_WORDS } from '../text/stop-words.ts';
import { lower, questionTokens, type Token } from './question-tokens.ts';
import { isSaying } from './speaker-place.ts';

const ASKS = /^(?:did|do|does|had|has|have|would|could|should|can|will)$/;
/** Words that a subject may hold: `the government of Brazil`. */
const SUBJECT_WORDS_MAX = 6;

/** Where the verb of speech stands that a question asks somebody's words with: `did the EU propose`; -1 where none does. */
export function askedVerb(tokens: readonly Token[]): number {
  const asks = tokens.findIndex((_, at) => ASKS.test(lower(tokens, at)));
  if (asks < 0) return -1;
  const last = asks + 1 + SUBJECT_WORDS_MAX;
  return tokens.findIndex((_, at) => at > asks + 1 && at <= last && isSaying(tokens, at));
}

/** The words for who is asked about that are nobody's name: `eu`, `olga cavalli`; none where a question asks nobody. */
export function askedSubject(question: string): readonly string[] {
  const tokens = questionTokens(question);
  const verb = askedVerb(tokens);
  if (verb < 0) return [];
  const asks = tokens.findIndex((_, at) => ASKS.test(lower(tokens, at)));
  return tokens
    .slice(asks + 1, verb)
    .map(({ text }) => text.toLowerCase())
    .filter((word) => !STOP_WORDS.has(word));
}
