import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { withoutThinking } from '../../src/langchain/without-thinking.ts';

async function through(pieces: readonly string[]): Promise<readonly string[]> {
  async function* stream() {
    yield* pieces;
  }
  const passed: string[] = [];
  for await (const piece of withoutThinking(stream())) passed.push(piece);
  return passed;
}

/** A text cut at these places. */
const cutAt = (text: string, places: readonly number[]): readonly string[] => {
  const ends = places.map((place) => place % (text.length + 1)).toSorted((a, b) => a - b);
  return [...ends, text.length].map((end, at) => text.slice(ends[at - 1] ?? 0, end));
};

const cuts = fc.array(fc.nat({ max: 200 }), { maxLength: 10 });

describe('thinking in front of a reply', () => {
  test.each([
    ['<think>Well.</think>She said [1].', 'She said [1].'],
    [' \n<think>\nA < b </thin </think>\n\nShe.', '\n\nShe.'],
    ['<think></think>', ''],
    ['<think>It never came to an end', ''],
    ['<think>One.</think>Two <think>three</think>.', 'Two <think>three</think>.'],
    ['She said <think>so</think> [1].', 'She said <think>so</think> [1].'],
    ['<thin', '<thin'],
    ['<thinking>No tag of theirs.', '<thinking>No tag of theirs.'],
    ['', ''],
  ])('%j becomes %j, wherever it is cut', async (text, left) => {
    await fc.assert(
      fc.asyncProperty(cuts, async (places) => {
        expect((await through(cutAt(text, places))).join('')).toBe(left);
      }),
    );
  });

  it('keeps every other text, and a piece for every piece', async () => {
    const anyText = fc.string({ unit: 'grapheme' }).filter((text) => !/^\s*</u.test(text));
    await fc.assert(
      fc.asyncProperty(anyText, cuts, async (text, places) => {
        const pieces = cutAt(text, places);
        const passed = await through(pieces);
        expect(passed.join('')).toBe(text);
        expect(passed.length).toBeGreaterThanOrEqual(pieces.length);
      }),
    );
  });
});
