import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageWords } from '../../src/chunk/passage-words.ts';
import { type ChunkRequest, cutPassages } from '../../src/chunk/passages.ts';
import type { ParsedTurn } from '../../src/domain.ts';
import { countWords } from '../../src/text/words.ts';

/** A text of these turns, each behind a mark and a label. */
function meeting(turns: readonly string[]): { text: string; turns: ParsedTurn[] } {
  let text = '';
  const parsed = turns.map((words, i) => {
    const label = `ROE ${i}`;
    text += `>> ${label}: `;
    const start = text.length;
    text += words;
    const turn = { start, end: text.length, label };
    text += '\n\n';
    return turn;
  });
  return { text, turns: parsed };
}

const RULE = { wordsTarget: 8, wordsMax: 12 };
const cut = (turns: readonly string[], more: Partial<ChunkRequest> = {}) => {
  const request = { ...meeting(turns), rule: RULE, fits: () => true, ...more };
  return { ...request, passages: cutPassages(request) };
};

const turnWords = fc
  .array(
    fc.constantFrom('one', 'two.', 'Three', 'four?', '😀😀😀', 'x'.repeat(40), '\n', '第一。'),
    {
      maxLength: 40,
    },
  )
  .map((words) => words.join(' ').trim());
const turnLists = fc.array(turnWords, { maxLength: 12 });
const limits = fc.constantFrom<ChunkRequest['fits']>(
  () => true,
  (text) => text.length <= 60,
  (text) => text.length <= 1,
  () => false,
);

describe('passages, laws', () => {
  it('are whole turns in a row or a part of one, in order', () => {
    fc.assert(
      fc.property(turnLists, limits, (list, fits) => {
        const { turns, passages } = cut(list, { fits });
        let at = 0;
        for (const { start, end, turns: ends } of passages) {
          const [first, last] = [turns[ends[0]], turns[ends[1]]];
          expect(start).toBeGreaterThanOrEqual(Math.max(at, first?.start ?? Number.NaN));
          expect(end).toBeLessThanOrEqual(last?.end ?? Number.NaN);
          expect(end).toBeGreaterThan(start);
          if (first !== last) expect([start, end]).toEqual([first?.start, last?.end]);
          at = end;
        }
      }),
    );
  });

  it('hold every character of every turn but white space', () => {
    fc.assert(
      fc.property(turnLists, limits, (list, fits) => {
        const { text, turns, passages } = cut(list, { fits });
        const held = (at: number) => passages.some(({ start, end }) => at >= start && at < end);
        const lost = turns.flatMap(({ start, end }) =>
          Array.from(text.slice(start, end), (_, i) => start + i),
        );
        expect(lost.filter((at) => /\S/.test(text[at] ?? '') && !held(at))).toEqual([]);
      }),
    );
  });

  it('never part a character', () => {
    fc.assert(
      fc.property(turnLists, limits, (list, fits) => {
        const { text, passages } = cut(list, { fits });
        for (const { start, end } of passages)
          expect(text.slice(start, end)).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });

  it('are within the limits, but for a single character that no limit lets through', () => {
    fc.assert(
      fc.property(turnLists, limits, (list, fits) => {
        const { text, turns, passages } = cut(list, { fits });
        for (const passage of passages) {
          const { body } = passageWords(text, turns, passage);
          expect(countWords(body)).toBeLessThanOrEqual(RULE.wordsMax);
          const words = text.slice(passage.start, passage.end);
          if ([...words].length > 1) expect(fits(words)).toBe(true);
        }
      }),
    );
  });
});

describe('passages', () => {
  const spans = (turns: readonly string[]) => {
    const { text, passages } = cut(turns);
    return passages.map(({ start, end, turns: both }) => [text.slice(start, end), ...both]);
  };

  it('are closed at the target, over whole turns', () => {
    const five = 'one two three four five';
    expect(cut([five, five, five]).passages.map(({ turns }) => turns)).toEqual([
      [0, 1],
      [2, 2],
    ]);
  });

  it('leave out empty turns', () => {
    expect(spans(['', 'one two', ''])).toEqual([['one two', 1, 1]]);
    expect(spans(['', ''])).toEqual([]);
    expect(spans([])).toEqual([]);
  });

  it('part a long turn between its sentences, and mix no other turn in', () => {
    const sentence = 'One two three four five six seven.';
    expect(spans(['Short.', `${sentence} ${sentence}`, 'Short.'])).toEqual([
      ['Short.', 0, 0],
      [sentence, 1, 1],
      [sentence, 1, 1],
      ['Short.', 2, 2],
    ]);
  });

  it('part a turn without any stop at white space', () => {
    const { text, passages } = cut(['word '.repeat(1000).trim()]);
    for (const { start, end } of passages) expect(text.slice(start, end)).toMatch(/^word( word)*$/);
  });

  it('part a giant word where it must be', () => {
    const { passages } = cut(['x'.repeat(100_000)], { fits: (text) => text.length <= 1000 });
    expect(passages.length).toBeGreaterThanOrEqual(100);
  });
});

describe('what is read of a passage', () => {
  it('is the words of its turns without marks, and each label once', () => {
    const { text, turns } = meeting(['one', 'two']);
    const labelled = turns.map((turn) => ({ ...turn, label: 'ROE' }));
    const passage = {
      start: turns[0]?.start ?? 0,
      end: turns[1]?.end ?? 0,
      turns: [0, 1] as const,
    };
    expect(passageWords(text, labelled, passage)).toEqual({
      body: 'one\ntwo',
      parts: [
        { label: 'ROE', words: 1 },
        { label: 'ROE', words: 1 },
      ],
    });
  });

  it('is no more than the part of a turn that it is', () => {
    const { text, turns } = meeting(['one two']);
    const start = (turns[0]?.start ?? 0) + 'one '.length;
    const part = { start, end: start + 'two'.length, turns: [0, 0] as const };
    expect(passageWords(text, turns, part).body).toBe('two');
  });
});
