import type { Scored } from '../../src/answer/score-sentences.ts';
import type { Turn } from '../../src/domain.ts';

/** Turns and sentences made up for a test: the words of turn n begin at n · 10,000. */

const TURN_CHARS = 10_000;

export function turnOf(turn: number, session = 'talk'): Turn {
  return {
    session,
    turn,
    label: 'ANN LEE',
    speaker: 'Ann Lee',
    attribution: 'label',
    start: turn * TURN_CHARS,
    end: (turn + 1) * TURN_CHARS,
  };
}

export interface SentenceSketch {
  readonly words: number;
  readonly score: number;
  /** Begins a paragraph of its own. */
  readonly newParagraph?: boolean;
}

/** The sentences of one turn, one behind the other, each `x x x …` of so many words. */
export function sentencesOf(turn: Turn, sketches: readonly SentenceSketch[]): readonly Scored[] {
  let [start, paragraph] = [turn.start, 0];
  return sketches.map(({ words, score, newParagraph }, at) => {
    const text = Array.from({ length: words }, () => 'x').join(' ');
    const span = { start, end: start + text.length };
    start = span.end + 1;
    if (newParagraph) paragraph++;
    const found = new Map([['x', 1]]);
    return { turn, at, paragraph, span, text, score, passage: 0, passageScore: 0, found };
  });
}
