import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ANSWER_BUDGET,
  CHOICE_RULE,
  chooseQuotations,
} from '../../src/answer/choose-quotations.ts';
import type { Scored } from '../../src/answer/score-sentences.ts';
import { type SentenceSketch, sentencesOf, turnOf } from './scored-sentences.ts';

const sketch: fc.Arbitrary<SentenceSketch> = fc.record({
  words: fc.integer({ min: 1, max: 60 }),
  score: fc.integer({ min: 1, max: 100 }).map((score) => score / 100),
  newParagraph: fc.boolean(),
});
const pools = fc
  .array(fc.array(sketch, { maxLength: 12 }), { maxLength: 8 })
  .map((turns) => turns.flatMap((sketches, turn) => sentencesOf(turnOf(turn), sketches)));

const insideOf = (pool: readonly Scored[], span: { start: number; end: number }) =>
  pool.filter((sentence) => sentence.span.start >= span.start && sentence.span.end <= span.end);
const wordsIn = (sentences: readonly Scored[]) =>
  sentences.reduce((sum, { text }) => sum + text.split(' ').length, 0);

describe('the choice of quotations', () => {
  test('is at most 8 quotations and 400 words', () => {
    fc.assert(
      fc.property(pools, (pool) => {
        const chosen = chooseQuotations(pool, ANSWER_BUDGET);
        const words = chosen.map(({ span }) => wordsIn(insideOf(pool, span)));
        expect(chosen.length).toBeLessThanOrEqual(8);
        expect(words.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(400);
      }),
    );
  });

  test('quotes no sentence twice, and each quotation is of one paragraph of one turn', () => {
    fc.assert(
      fc.property(pools, (pool) => {
        const quoted = chooseQuotations(pool, ANSWER_BUDGET).map(({ turn, span }) => {
          expect(span.start).toBeGreaterThanOrEqual(turn.start);
          expect(span.end).toBeLessThanOrEqual(turn.end);
          const inside = insideOf(pool, span);
          expect(new Set(inside.map(({ paragraph }) => paragraph)).size).toBe(1);
          return inside;
        });
        const all = quoted.flat();
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });

  test('gives the best first, and begins with the best sentence', () => {
    fc.assert(
      fc.property(pools, (pool) => {
        const scores = chooseQuotations(pool, ANSWER_BUDGET).map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        const best = Math.max(...pool.map(({ score }) => score));
        if (pool.length > 0) expect(scores[0]).toBe(best);
      }),
    );
  });
});

describe('a quotation', () => {
  const spansOf = (sketches: readonly SentenceSketch[], budget = ANSWER_BUDGET) => {
    const pool = sentencesOf(turnOf(0), sketches);
    return chooseQuotations(pool, budget).map(({ span }) =>
      insideOf(pool, span).map(({ at }) => at),
    );
  };
  const { wordsTarget, joinShare, keepShare, shortWords } = CHOICE_RULE;
  const long = wordsTarget;

  test('a sentence takes the better neighbour along while both are short enough', () => {
    const half = wordsTarget / 2;
    const near = { words: half, score: joinShare };
    expect(spansOf([near, { words: half, score: 1 }, { ...near, score: 0.9 }])[0]).toEqual([1, 2]);
    expect(spansOf([near, { words: half + 1, score: 1 }])).toEqual([[1], [0]]);
  });

  test('a neighbour that scores too little stays out, but a very short sentence takes it', () => {
    const low = { words: 5, score: joinShare / 2 };
    expect(spansOf([low, { words: shortWords, score: 1 }])).toEqual([[1]]);
    expect(spansOf([low, { words: shortWords - 1, score: 1 }])).toEqual([[0, 1]]);
  });

  test('nothing is taken along from another paragraph or another turn', () => {
    const short = { words: 3, score: 1 };
    expect(spansOf([short, { ...short, newParagraph: true }])).toEqual([[0], [1]]);
    const apart = [...sentencesOf(turnOf(0), [short]), ...sentencesOf(turnOf(1), [short])];
    expect(chooseQuotations(apart, ANSWER_BUDGET)).toHaveLength(2);
  });

  test('what scores far less than the best is not quoted', () => {
    const edge = { words: long, score: keepShare };
    expect(spansOf([{ words: long, score: 1 }, edge])).toEqual([[0], [1]]);
    expect(
      spansOf([
        { words: long, score: 1 },
        { ...edge, score: keepShare * 0.99 },
      ]),
    ).toEqual([[0]]);
  });

  test('what does not fit into the budget is left out for what does', () => {
    const budget = { citations: 8, words: long + 3 };
    const sketches = [
      { words: long, score: 1 },
      { words: long, score: 0.9 },
      { words: 3, score: 0.8, newParagraph: true },
    ];
    expect(spansOf(sketches, budget)).toEqual([[0], [2]]);
  });

  test('what was shown is not quoted again, and what comes behind is held against it', () => {
    const pool = sentencesOf(turnOf(0), [
      { words: long, score: 1 },
      { words: long, score: keepShare },
      { words: long, score: keepShare * 0.99 },
    ]);
    const isShown = ({ at }: Scored) => at === 0;
    const behind = chooseQuotations(pool, ANSWER_BUDGET, isShown);
    expect(behind.map(({ score }) => score)).toEqual([keepShare]);
  });

  test('nothing comes of nothing', () => {
    expect(chooseQuotations([], ANSWER_BUDGET)).toEqual([]);
  });
});
