import type { Turn } from '../domain.ts';
import { CITATIONS_MAX, QUOTED_WORDS_MAX } from '../limits.ts';
import {
  endsWithWord,
  type PhraseMatch,
  phraseMatches,
  withItsSentences,
} from '../retrieve/exact-phrase.ts';
import type { SearchParts } from '../retrieve/rank.ts';
import type { Scope } from '../retrieve/scope.ts';
import { countWords } from '../text/words.ts';
import type { Chosen } from './choose-quotations.ts';
import { QUOTABLE_WORDS_MAX } from './quotable.ts';
import { byTime } from './topic-turns.ts';

/** Where words stand as they were given. */
export interface ExactQuotations {
  /** Transcripts first, then by time; within an answer's bounds. */
  readonly chosen: readonly Chosen[];
  /** All places, of which `chosen` shows as many as an answer may. */
  readonly places: number;
}

/** What people put around a quotation and is not of it: quotation marks, dots, the comma before `she said`. */
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
export const withoutEdges = (text: string): string => text.replace(EDGES, '');

/** Every place in scope where the very words stand, typography, case and diacritics apart, and end where a word ends. */
export async function exactMatches(
  parts: Pick<SearchParts, 'store' | 'corpus'>,
  phrase: string,
  scope: Scope,
): Promise<readonly PhraseMatch[]> {
  const found: PhraseMatch[] = [];
  for await (const one of phraseMatches(parts, withoutEdges(phrase), scope)) {
    if (endsWithWord(await parts.corpus.text(one.turn.session), one.match)) found.push(one);
  }
  return found;
}

async function matchesOf(
  parts: SearchParts,
  phrase: string,
  scope: Scope,
): Promise<readonly PhraseMatch[]> {
  const { corpus } = parts;
  const isReport = ({ turn }: PhraseMatch) =>
    Number(corpus.session(turn.session).kind !== 'transcript');
  return (await exactMatches(parts, phrase, scope)).toSorted(
    (a, b) =>
      isReport(a) - isReport(b) ||
      byTime(corpus.session(a.turn.session), corpus.session(b.turn.session)) ||
      a.match.start - b.match.start,
  );
}

/**
 * The places in scope where the very words stand, typography, case and diacritics apart: the sentences that hold them,
 * each once, or the words alone where these are too long to quote.
 */
export async function exactQuotations(
  parts: SearchParts,
  phrase: string,
  scope: Scope,
): Promise<ExactQuotations> {
  const matches = await matchesOf(parts, phrase, scope);
  const chosen: Chosen[] = [];
  let words = 0;
  let last: Turn | null = null;
  let lastEnd = 0;
  for (const { turn, match } of matches) {
    if (chosen.length === CITATIONS_MAX) break;
    const text = await parts.corpus.text(turn.session);
    const around = withItsSentences(text, turn, match);
    if (last === turn && around.start < lastEnd) continue;
    [last, lastEnd] = [turn, around.end];
    const isLong = countWords(text.slice(around.start, around.end)) > QUOTABLE_WORDS_MAX;
    const span = isLong ? match : around;
    const added = countWords(text.slice(span.start, span.end));
    if (words + added > QUOTED_WORDS_MAX) continue;
    words += added;
    chosen.push({ turn, span, score: 1 });
  }
  return { chosen, places: matches.length };
}
