import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRelevant, judge } from '../../src/evaluate/judge.ts';
import { meetingWords } from '../../src/evaluate/meeting-words.ts';

const TEXT = 'a1 - meeting transcript\n\n>> ANN: Yes, of course.\n\n>> BO (CHAIR): No.\n';

describe('the words of a meeting', () => {
  test('know their turns; head, marks and labels are in none', () => {
    const said = meetingWords(TEXT).map(({ start, end, turn }) => [TEXT.slice(start, end), turn]);
    expect(said).toEqual([
      ['a1', -1],
      ['-', -1],
      ['meeting', -1],
      ['transcript', -1],
      ['>>', -1],
      ['ANN:', -1],
      ['Yes,', 0],
      ['of', 0],
      ['course.', 0],
      ['>>', -1],
      ['BO', -1],
      ['(CHAIR):', -1],
      ['No.', 1],
    ]);
  });

  test.each([
    ['a mark inside a line', '>> ANN: She wrote >> BO: no.', 0],
    ['a mark without a label', '>> ANN: Yes.\n\n>> and so on', 0],
    ['a label that a line break cuts', '>> ANN: Yes.\n\n>> BO\nLEE: no', 0],
  ])('%s opens no turn', (_, text, last) => {
    expect(meetingWords(text).at(-1)?.turn).toBe(last);
  });
});

describe('a result', () => {
  const words = meetingWords(TEXT);
  const spanOf = (part: string) => {
    const start = TEXT.indexOf(part);
    return { start, end: start + part.length };
  };

  test('is read with the words that it begins or ends within', () => {
    const span = spanOf('s, of cou');
    expect(judge(words, span, new Set([0]))).toEqual({ words: 3, gold: [6, 7, 8] });
  });

  test('of white space alone holds nothing and is not relevant', () => {
    const nothing = judge(words, { start: 23, end: 25 }, new Set([0, 1, -1]));
    expect(nothing).toEqual({ words: 0, gold: [] });
    expect(isRelevant(nothing)).toBe(false);
  });

  test('is relevant from half of its words on', () => {
    expect(isRelevant({ words: 4, gold: [0, 1] })).toBe(true);
    expect(isRelevant({ words: 5, gold: [0, 1] })).toBe(false);
  });

  test('counts with its first 120 words', () => {
    const long = meetingWords(`>> ANN: ${'word '.repeat(200)}\n\n>> BO: end`);
    const whole = { start: 0, end: 10_000 };
    // Mark and label are two of the 120.
    expect(judge(long, whole, new Set([0]))).toMatchObject({ words: 120, gold: { length: 118 } });
    expect(judge(long, whole, new Set([1]))).toEqual({ words: 120, gold: [] });
  });

  test('is judged as by looking at every word', () => {
    const turn = fc.array(fc.constantFrom('yes', 'no', 'so', '\n'), { maxLength: 90 });
    const record = fc
      .array(turn, { maxLength: 4 })
      .map((turns) => turns.map((said) => `>> ANN: ${said.join(' ')}\n\n`).join(''));
    fc.assert(
      fc.property(record, fc.tuple(fc.nat(400), fc.nat(700)), fc.nat(3), (text, at, turn) => {
        const all = meetingWords(text);
        const [start, end] = [at[0], at[0] + at[1]];
        const read = [...all.entries()]
          .filter(([, word]) => word.end > start && word.start < end)
          .slice(0, 120);
        expect(judge(all, { start, end }, new Set([turn]))).toEqual({
          words: read.length,
          gold: read.filter(([, word]) => word.turn === turn).map(([place]) => place),
        });
      }),
    );
  });
});
