import { sentences } from '../chunk/sentences.ts';
import type { Span, Turn } from '../domain.ts';
import type { Corpus } from '../retrieve/corpus.ts';
import type { RankedPassage } from '../retrieve/rank.ts';
import type { Scope } from '../retrieve/scope.ts';
import { quotableParts } from './quotable.ts';

/** A sentence that might be quoted. */
export interface Candidate {
  readonly turn: Turn;
  /** Place of the sentence among the turn's. */
  readonly at: number;
  readonly span: Span;
  readonly text: string;
  /** Score of the passage that holds it, 1 for the best. */
  readonly passageScore: number;
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** A turn's sentences as far as a passage holds them, each short enough to quote. */
function quotable(text: string, turn: Turn, passage: Span) {
  return sentences(text, turn)
    .flatMap((sentence) => quotableParts(text, sentence))
    .map((span, at) => ({ turn, at, span, text: text.slice(span.start, span.end) }))
    .filter(({ span }) => overlaps(span, passage));
}

/** The sentences of the ranked passages, those of turns outside the scope left out; each sentence once. */
export async function sentencePool(
  corpus: Corpus,
  ranked: readonly RankedPassage[],
  scope: Scope,
): Promise<readonly Candidate[]> {
  const best = ranked[0]?.score || 1;
  const pool = new Map<string, Candidate>();
  for (const { place, score } of ranked) {
    const passage = corpus.passages[place];
    if (!passage) continue;
    const text = await corpus.text(passage.session);
    const turns = (await corpus.turns(passage.session)).slice(
      passage.turns[0],
      passage.turns[1] + 1,
    );
    for (const sentence of turns
      .filter(scope.holds)
      .flatMap((turn) => quotable(text, turn, passage))) {
      const key = `${passage.session}\n${sentence.span.start}`;
      if (!pool.has(key)) pool.set(key, { ...sentence, passageScore: score / best });
    }
  }
  return [...pool.values()];
}
