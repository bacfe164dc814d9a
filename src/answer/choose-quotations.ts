import type { Span, Turn } from '../domain.ts';
import { CITATIONS_MAX, QUOTED_WORDS_MAX } from '../limits.ts';
import { countWords } from '../text/words.ts';
import type { Scored } from './score-sentences.ts';

/** A quotation in the making: sentences of one turn, side by side. */
export interface Chosen {
  readonly turn: Turn;
  readonly span: Span;
  readonly score: number;
}

export interface ChoiceRule {
  /** Words up to which a quotation grows by the sentences beside its best. */
  readonly wordsTarget: number;
  /** Share of the seed's score that a sentence beside it needs to join. */
  readonly joinShare: number;
  /** Share of the best quotation's score below which nothing is quoted. */
  readonly keepShare: number;
  /** The same where no sentence holds a word of the topic itself: the less is sure, the more is shown. */
  readonly keepShareUnsure: number;
  /** A seed of fewer words takes its better neighbour whatever that scores. */
  readonly shortWords: number;
}

export const CHOICE_RULE: ChoiceRule = {
  wordsTarget: 42,
  joinShare: 0.45,
  keepShare: 0.4,
  keepShareUnsure: 0.2,
  shortWords: 10,
};

/** How much may be quoted. */
export interface Budget {
  readonly citations: number;
  readonly words: number;
}

/** What one answer may quote in all (CONTRACT). */
export const ANSWER_BUDGET: Budget = { citations: CITATIONS_MAX, words: QUOTED_WORDS_MAX };

const keyOf = ({ turn, at }: Scored, step = 0) => `${turn.session}\n${turn.turn}\n${at + step}`;

/** Grows a seed sentence by its neighbours, better first, inside its paragraph. */
function grow(
  seed: Scored,
  byKey: ReadonlyMap<string, Scored>,
  rule: ChoiceRule,
): readonly Scored[] {
  let window: readonly Scored[] = [seed];
  let words = countWords(seed.text);
  for (;;) {
    const [first = seed, last = seed] = [window[0], window.at(-1)];
    const before = byKey.get(keyOf(first, -1));
    const behind = byKey.get(keyOf(last, 1));
    const next = [behind, before]
      .filter((sentence) => sentence !== undefined)
      .filter((sentence) => sentence.paragraph === seed.paragraph)
      .filter((sentence) => words + countWords(sentence.text) <= rule.wordsTarget)
      .filter(
        (sentence) => words < rule.shortWords || sentence.score >= rule.joinShare * seed.score,
      )
      .toSorted((a, b) => b.score - a.score)[0];
    if (!next) return window;
    window = next === before ? [next, ...window] : [...window, next];
    words += countWords(next.text);
  }
}

const wordsOf = (window: readonly Scored[]) =>
  window.reduce((sum, { text }) => sum + countWords(text), 0);

function toChosen(seed: Scored, window: readonly Scored[]): Chosen {
  const span = { start: window[0]?.span.start ?? 0, end: window.at(-1)?.span.end ?? 0 };
  return { turn: seed.turn, span, score: seed.score };
}

/**
 * Quotations within the budget, the best first, no sentence twice. Where a word of the topic is found, each quotation
 * holds one, or one of like meaning: what stands beside may join, never lead.
 */
export function chooseQuotations(
  scored: readonly Scored[],
  budget: Budget,
  rule: ChoiceRule = CHOICE_RULE,
): readonly Chosen[] {
  const isSure = scored.some(({ found }) => [...found.values()].includes(1));
  const seeds = scored
    .filter(({ found }) => !isSure || found.size > 0)
    .toSorted((a, b) => b.score - a.score || a.span.start - b.span.start);
  const keepShare = isSure ? rule.keepShare : rule.keepShareUnsure;
  const scoreMin = keepShare * (seeds[0]?.score ?? 0);
  const free = new Map(scored.map((sentence) => [keyOf(sentence), sentence]));
  const chosen: Chosen[] = [];
  let words = 0;
  for (const seed of seeds) {
    if (chosen.length === budget.citations || seed.score < scoreMin) break;
    if (!free.has(keyOf(seed))) continue;
    const window = grow(seed, free, rule);
    const added = wordsOf(window);
    if (words + added > budget.words) continue;
    words += added;
    for (const sentence of window) free.delete(keyOf(sentence));
    chosen.push(toChosen(seed, window));
  }
  return chosen;
}
