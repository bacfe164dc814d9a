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
  /** Number of the paragraph that it stands in. */
  readonly paragraph: number;
  readonly span: Span;
  readonly text: string;
  /** Where the best passage that holds it stands in the corpus, */
  readonly passage: number;
  /** and its score, 1 for the best. */
  readonly passageScore: number;
}

const BLANK_LINE = /\n\s*\n/u;

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

interface Piece {
  readonly span: Span;
  readonly paragraph: number;
}

interface Cut {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Long turns are read for one question after the other: how each is cut is kept as long as the turn itself. */
const cuts = new WeakMap<Turn, Cut>();

function quotablePieces(text: string, turn: Turn): readonly Piece[] {
  const known = cuts.get(turn);
  if (known?.text === text) return known.pieces;
  let [paragraph, end] = [0, turn.start];
  const pieces = sentences(text, turn)
    .flatMap((sentence) => quotableParts(text, sentence))
    .map((span) => {
      if (BLANK_LINE.test(text.slice(end, span.start))) paragraph++;
      end = span.end;
      return { span, paragraph };
    });
  cuts.set(turn, { text, pieces });
  return pieces;
}

/** A turn's sentences as far as a passage holds them, each short enough to quote. */
function quotable(text: string, turn: Turn, passage: Span) {
  return quotablePieces(text, turn).flatMap(({ span, paragraph }, at) =>
    overlaps(span, passage)
      ? [{ turn, at, paragraph, span, text: text.slice(span.start, span.end) }]
      : [],
  );
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
      if (!pool.has(key))
        pool.set(key, { ...sentence, passage: place, passageScore: score / best });
    }
  }
  return [...pool.values()];
}
