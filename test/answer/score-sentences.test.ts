import { describe, expect, test } from 'vitest';
import type { Asked } from '../../src/answer/score-sentences.ts';
import {
  isMatch,
  SENTENCE_RULE,
  scoreSentences,
  weightShare,
} from '../../src/answer/score-sentences.ts';
import { turnOf } from './scored-sentences.ts';

/** Asked for are `cables` (weight 3) and `money` (weight 1), in the direction of the first axis. */
const asked: Asked = {
  weights: new Map([
    ['cabl', 3],
    ['monei', 1],
  ]),
  near: new Map([['wire', { of: 'cabl', nearness: 0.5 }]]),
  variants: new Map(),
  vector: Float32Array.of(1, 0),
};
const sentence = (at: number, text: string, passageScore = 0) => ({
  turn: turnOf(0),
  at,
  paragraph: 0,
  span: { start: at * 100, end: at * 100 + text.length },
  text,
  passage: 0,
  passageScore,
});
const ACROSS = Float32Array.of(0, 1);
const { words, meaning, passage, neighbour } = SENTENCE_RULE;

describe('the share of the topic', () => {
  test('is the weight of the words found in the weight of all', () => {
    const share = (...found: (readonly [string, number])[]) => weightShare(asked, new Map(found));
    expect(share(['cabl', 1])).toBe(3 / (3 + 1));
    expect(share(['cabl', 1], ['monei', 1])).toBe(1);
    expect(share(['cabl', 0.5], ['monei', 1])).toBe((3 * 0.5 + 1) / (3 + 1));
    expect(share(['other', 1])).toBe(0);
    expect(weightShare({ ...asked, weights: new Map() }, new Map([['cabl', 1]]))).toBe(0);
  });

  test.each([
    ['CABLES cost', true],
    ['a cable', true],
    ['money', false],
    ['cabling', true],
    ['cabled, wired', true],
    ['money and wires', true],
    ['wires', false],
    ['cabaret', false],
    ['', false],
  ])('%j holds a good part of it: %s', (text, expected) => {
    expect(isMatch(text, asked)).toBe(expected);
  });
});

describe('the score of a sentence', () => {
  test('adds words, meaning and passage by their shares', () => {
    const candidates = [sentence(0, 'cables here', 0.8), sentence(5, 'nothing', 0.4)];
    const [first, second] = scoreSentences({ candidates, vectors: [asked.vector, ACROSS] }, asked);
    expect(first?.score).toBeCloseTo(words * (3 / 4) + meaning * 1 + passage * 0.8, 12);
    expect(second?.score).toBeCloseTo(passage * 0.4, 12);
    expect([...(first?.found ?? [])]).toEqual([['cabl', 1]]);
  });

  test('takes on a share of the better neighbour’s own score', () => {
    const candidates = [sentence(0, 'money'), sentence(1, 'and'), sentence(2, 'cables')];
    const vectors = [ACROSS, ACROSS, ACROSS];
    const scores = scoreSentences({ candidates, vectors }, asked).map(({ score }) => score);
    expect(scores[1]).toBeCloseTo(neighbour * Math.max(words * (1 / 4), words * (3 / 4)), 12);
    expect(scores[0]).toBeCloseTo(words * (1 / 4), 12);
    expect(scores[2]).toBeCloseTo(words * (3 / 4), 12);
  });

  test('a meaning that points away takes nothing off', () => {
    const away = { candidates: [sentence(0, 'x')], vectors: [Float32Array.of(-1, 0)] };
    expect(scoreSentences(away, asked)[0]?.score).toBe(0);
  });
});
