import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/parse/parse.ts';
import { mutated, scraps } from '../parse/arbitrary-record.ts';
import { assertLaws } from '../parse/assert-laws.ts';

const RUNS = 100_000;

test(`${RUNS} random and mutated texts keep the parser's laws`, () => {
  const text = fc.oneof(
    { arbitrary: scraps, weight: 5 },
    { arbitrary: fc.string({ unit: 'binary', maxLength: 40 }), weight: 3 },
    { arbitrary: mutated, weight: 2 },
  );
  fc.assert(fc.property(text, assertLaws), { numRuns: RUNS });
}, 120_000);

/** Shortest of some runs in milliseconds: the others wait for the machine's other work. */
function shortest(text: string, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    parse(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}

const SMALL = 64 * 1024;
const FACTOR = 16;
// Linear work takes 16 times as long and quadratic work 256 times: 100 tells them apart on a busy
// machine that also collects garbage.
const RATIO_MAX = 100;
// Below this a run is too short to be timed; a quadratic one of this size takes seconds.
const NOISE_MS = 10;

describe('time is linear in the length', () => {
  test.each([
    ['>'],
    ['>> '],
    ['>>\n'],
    ['>> A: '],
    ['>>A:\n'],
    [':'],
    [' '],
    ['\n'],
    ['\u00a0\n'],
    ['A:'],
    ['A: '],
    ['A:\n'],
    ['ANNA BELL: yes\n'],
    ['Anna Bell: yes\n\n'],
    ['('],
    ['>> (('],
    ['1. '],
    ['1. A\n'],
    ['Updated: Mon, 27/01/2020 - 13:09\n'],
    ['1. Session outputs\n2. Key takeaways\n3. Session outputs\n'],
    ['Disclaimer: generated automatically by X\n'],
    ['Speakers\n'],
    ['This is the output of the real-time captioning '],
    ['*'],
    ['***\n'],
    ['.'],
    ['in Aa, '],
    ['12 May 2017 '],
    ['\ud800'],
    ['\u0000'],
    ['word '],
    ['语'],
  ])('%j, repeated', (piece) => {
    const repeat = (length: number) => piece.repeat(Math.ceil(length / piece.length));
    const small = Math.max(shortest(repeat(SMALL), 2), NOISE_MS);
    expect(shortest(repeat(SMALL * FACTOR), 1) / small).toBeLessThan(RATIO_MAX);
  });
});
