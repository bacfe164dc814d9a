import { isNegation } from '../../text/negations.ts';
import type { Quoted } from '../cite.ts';
import { gapsIn } from './gaps.ts';
import type { NearPlace, NearTurn } from './near-place.ts';
import { PIECE_WORDS_MIN, type Piece, pieces, type ReadStretch } from './pieces.ts';
import type { ReadWords } from './read-words.ts';

/**
 * The pieces of a quotation that was joined. Where one turn holds all its words in order, those between which others
 * were left out, but none where a negation was: that says the contrary. Where one turn holds all but fewer words than a
 * piece has, none: it was altered there, not joined.
 */
export function joinedFrom(
  given: ReadWords,
  stretches: readonly ReadStretch[],
  nearest: NearTurn | null,
): readonly Quoted[] {
  if (nearest) {
    const { place } = nearest;
    const strange = place.steps.filter(({ type }) => type === 'changed' || type === 'added');
    if (strange.length === 0) return leavesOutNegation(place) ? [] : shortened(nearest);
    if (strange.length < PIECE_WORDS_MIN) return [];
  }
  const joined = pieces(given, stretches, gapsIn(given)) ?? [];
  return proving(joined).map(({ stretch, span }) => ({ turn: stretch.turn, span }));
}

/** Whether `not` was left out, alone or with a word or two; of a longer part it is one word among many. */
function leavesOutNegation({ steps, said }: NearPlace): boolean {
  const gap: string[] = [];
  for (const step of steps) {
    if (step.type === 'left-out') gap.push(said[step.said]?.folded ?? '');
    else if (gap.length < PIECE_WORDS_MIN && gap.some(isNegation)) return true;
    else gap.length = 0;
  }
  return false;
}

/** The parts of a turn between which words were left out. */
function shortened({ stretch, place: { steps, said } }: NearTurn): readonly Quoted[] {
  const parts: Piece[] = [];
  let isBehindGap = true;
  for (const step of steps) {
    const word = step.type === 'same' ? said[step.said] : undefined;
    const last = parts.at(-1);
    if (word && last && !isBehindGap) {
      const span = { start: last.span.start, end: word.end };
      parts.splice(-1, 1, { stretch, span, words: last.words + 1 });
    } else if (word) parts.push({ stretch, span: word, words: 1 });
    isBehindGap = word === undefined;
  }
  return proving(parts).map(({ span: { start, end } }) => ({
    turn: stretch.turn,
    span: { start, end },
  }));
}

/** The pieces that are long enough to prove something; all, where none is. */
function proving(all: readonly Piece[]): readonly Piece[] {
  const long = all.filter(({ words }) => words >= PIECE_WORDS_MIN);
  return long.length > 0 ? long : all;
}
