import type { Hit } from '../asking.ts';
import { sentences } from '../chunk/sentences.ts';
import type { Span, Turn } from '../domain.ts';
import { fold, foldWithOffsets } from '../text/fold.ts';
import type { Corpus } from './corpus.ts';
import type { SearchParts } from './rank.ts';
import { type Scope, sessionsIn } from './scope.ts';

const WITHIN_WORD = /[\p{L}\p{N}\p{M}]{2}/u;

/**
 * Where a phrase stands in a text, from a word's beginning, typography, case and diacritics apart; offsets into the
 * text. Its last word may be only begun there: `network` is found in `networks`, and `art` not in `part`.
 */
export function phraseSpans(text: string, phrase: string): readonly Span[] {
  const wanted = fold(phrase);
  if (wanted === '') return [];
  const { folded, offsets } = foldWithOffsets(text);
  const spans: Span[] = [];
  for (let at = folded.indexOf(wanted); at >= 0; ) {
    const begins = beginsWord(folded, at) && beginsCharacter(offsets, at);
    if (begins) spans.push({ start: offsets[at] ?? 0, end: offsets[at + wanted.length] ?? 0 });
    at = folded.indexOf(wanted, begins ? at + wanted.length : at + 1);
  }
  return spans;
}

const beginsWord = (folded: string, at: number) =>
  at === 0 || !WITHIN_WORD.test(folded.slice(at - 1, at + 1));

/** One character may fold into several (`…` into `...`): a match cannot begin within it. */
const beginsCharacter = (offsets: readonly number[], at: number) => offsets[at] !== offsets[at + 1];

/** Whether a match ends where a word does: `we can` in `we can.`, not in `we cannot`. */
export const endsWithWord = (text: string, { end }: Span): boolean =>
  !WITHIN_WORD.test(text.slice(end - 1, end + 1));

/** The sentence around a match, or the sentences where it crosses several. */
export function withItsSentences(text: string, turn: Span, match: Span): Span {
  const around = sentences(text, turn).filter(
    ({ start, end }) => end > match.start && start < match.end,
  );
  return { start: around[0]?.start ?? match.start, end: around.at(-1)?.end ?? match.end };
}

export interface PhraseRequest {
  readonly phrase: string;
  readonly scope: Scope;
  readonly k: number;
}

export interface PhraseMatch {
  readonly turn: Turn;
  /** The matched characters, offsets into the record. */
  readonly match: Span;
}

/** Every place where a turn in scope holds the phrase, in the order of the record. */
export async function* phraseMatches(
  { store, corpus }: { store: SearchParts['store']; corpus: Corpus },
  phrase: string,
  scope: Scope,
): AsyncIterable<PhraseMatch> {
  const sessions = sessionsIn(corpus, scope);
  for (const { session, turn: number } of await store.matchPhrase(phrase)) {
    if (!sessions.has(session)) continue;
    const turn = (await corpus.turns(session))[number];
    if (!turn || !scope.holds(turn)) continue;
    const own = (await corpus.text(session)).slice(turn.start, turn.end);
    for (const { start, end } of phraseSpans(own, phrase)) {
      yield { turn, match: { start: turn.start + start, end: turn.start + end } };
    }
  }
}

/** Results that hold the phrase: each the sentence around it, in the order of the records. */
export async function exactHits(
  parts: SearchParts,
  { phrase, scope, k }: PhraseRequest,
): Promise<readonly Hit[]> {
  const hits: Hit[] = [];
  for await (const { turn, match } of phraseMatches(parts, phrase, scope)) {
    if (hits.length >= k) break;
    const text = await parts.corpus.text(turn.session);
    const span = withItsSentences(text, turn, match);
    const last = hits.at(-1);
    if (last?.session === turn.session && last.start === span.start) continue;
    hits.push({
      session: turn.session,
      turns: [turn.turn, turn.turn],
      speaker: turn.speaker,
      speakers: turn.speaker === null ? [] : [turn.speaker],
      ...span,
      score: 1,
      text: text.slice(span.start, span.end),
    });
  }
  return hits;
}
