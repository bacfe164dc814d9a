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

/** How quotations are made of sentences. */
export const CHOICE_RULE = {
  /** Words up to which a quotation grows by the sentences beside its best. */
  wordsTarget: 42,
  /** Share of the seed's score that a sentence beside it needs to join. */
  joinShare: 0.45,
  /** Share of the best quotation's score below which nothing is quoted. */
  keepShare: 0.4,
  /** The same where no sentence holds a word of the topic itself: the less is sure, the more is shown. */
  keepShareUnsure: 0.2,
  /** A seed of fewer words takes its better neighbour whatever that scores. */
  shortWords: 10,
} as const;

/** How much may be quoted. */
export interface Budget {
  readonly citations: number;
  readonly words: number;
}

/** What one answer may quote in all (CONTRACT). */
export const ANSWER_BUDGET: Budget = { citations: CITATIONS_MAX, words: QUOTED_WORDS_MAX };

const keyOf = ({ turn, at }: Scored, step = 0) => `${turn.session}\n${turn.turn}\n${at + step}`;

/** Grows a seed sentence by its neighbours, better first, inside its paragraph. */
function grow(seed: Scored, byKey: ReadonlyMap<string, Scored>): readonly Scored[] {
  let window: readonly Scored[] = [seed];
  let words = countWords(seed.text);
  for (;;) {
    const [first = seed, last = seed] = [window[0], window.at(-1)];
    const before = byKey.get(keyOf(first, -1));
    const behind = byKey.get(keyOf(last, 1));
    const next = [behind, before]
      .filter((sentence) => sentence !== undefined)
      .filter((sentence) => sentence.paragraph === seed.paragraph)
      .filter((sentence) => words + countWords(sentence.text) <= CHOICE_RULE.wordsTarget)
      .filter(
        (sentence) =>
          words < CHOICE_RULE.shortWords || sentence.score >= CHOICE_RULE.joinShare * seed.score,
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
 * holds one, or one of like meaning: what stands beside may join, never lead. What was shown before is not quoted again,
 * but what comes behind it is held against the best there was: it must be no worse because it comes later.
 */
export function chooseQuotations(
  scored: readonly Scored[],
  budget: Budget,
  isShown: (sentence: Scored) => boolean = () => false,
): readonly Chosen[] {
  const isSure = scored.some(({ found }) => [...found.values()].includes(1));
  const seeds = scored
    .filter(({ found }) => !isSure || found.size > 0)
    .toSorted((a, b) => b.score - a.score || a.span.start - b.span.start);
  const keepShare = isSure ? CHOICE_RULE.keepShare : CHOICE_RULE.keepShareUnsure;
  const scoreMin = keepShare * (seeds[0]?.score ?? 0);
  const fresh = scored.filter((sentence) => !isShown(sentence));
  const free = new Map(fresh.map((sentence) => [keyOf(sentence), sentence]));
  const chosen: Chosen[] = [];
  let words = 0;
  for (const seed of seeds) {
    if (chosen.length === budget.citations || seed.score < scoreMin) break;
    if (!free.has(keyOf(seed))) continue;
    const window = grow(seed, free);
    const added = wordsOf(window);
    if (words + added > budget.words) continue;
    words += added;
    for (const sentence of window) free.delete(keyOf(sentence));
    chosen.push(toChosen(seed, window));
  }
  return chosen;
}
