import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { QUOTABLE_WORDS_MAX, quotableParts, withoutDirections } from '../../src/answer/quotable.ts';

const wordsIn = (text: string) => text.split(/\s+/u).filter(Boolean).length;
const parts = (text: string) =>
  quotableParts(text, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('the parts of a sentence', () => {
  const word = fc.constantFrom('we', 'say,', 'that;', 'net', '(so)', 'it:', '—');
  const sentence = fc
    .array(word, { minLength: 1, maxLength: 300 })
    .map((words) => `${words.join(' ')}.`);

  test('hold every word once and in order, none of them too long to quote', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const found = parts(text);
        expect(found.join(' ')).toBe(text);
        for (const part of found) expect(wordsIn(part)).toBeLessThanOrEqual(QUOTABLE_WORDS_MAX);
      }),
    );
  });

  const run = (words: number) => Array.from({ length: words }, () => 'x').join(' ');
  test('are one where the sentence is short enough', () => {
    expect(parts(run(60))).toEqual([run(60)]);
    expect(parts(run(61))).toEqual([run(40), run(21)]);
  });

  test('end behind a comma where there is one in the second half', () => {
    const text = `${run(10)}, ${run(20)}, ${run(40)}`;
    expect(parts(text)).toEqual([`${run(10)}, ${run(20)},`, run(40)]);
  });

  test('lie where the sentence lies', () => {
    const text = `Before. ${run(70)} After.`;
    const span = { start: 8, end: 8 + run(70).length };
    const found = quotableParts(text, span);
    expect(found[0]?.start).toBe(8);
    expect(found.at(-1)?.end).toBe(span.end);
  });
});

const without = (text: string) => {
  const span = withoutDirections(text, { start: 0, end: text.length });
  return span && text.slice(span.start, span.end);
};

describe('stage directions at the edges', () => {
  test.each([
    ['We agree. (Applause)', 'We agree.'],
    ['• We agree.', 'We agree.'],
    ['- We agree.', 'We agree.'],
    ['(Applause) We agree.', 'We agree.'],
    ['[ Applause ] We agree. [ Laughter ]', 'We agree.'],
    ['(lost audio) . We agree.', 'We agree.'],
    ['We agree. (Off microphone) .', 'We agree.'],
    ['(Applause) (Pause) We agree. (Chuckling) (?)', 'We agree.'],
    ['We agree (Audio skipping)', 'We agree'],
    ['(Speaking Spanish) We agree.', 'We agree.'],
    ['We agree. (Laughter and applause)', 'We agree.'],
    ['We agree (EU). (Applause)', 'We agree (EU).'],
    ['(Applause) (As a mother) I agree.', '(As a mother) I agree.'],
  ])('%j is quoted as %j', (text, quoted) => {
    expect(without(text)).toBe(quoted);
  });

  test.each([
    'We agree (sic)',
    'The European Union (EU)',
    'We pay for ads (music, video games)',
    '(Video games) are played',
    'They said it (speaking as parents)',
    'We (Applause) agree',
    'The rest (a break with the past)',
    'Applause to them',
    '... and so on',
    '-5 degrees are cold',
  ])('%j stays as it is', (text) => {
    expect(without(text)).toBe(text);
  });

  test.each(['(Applause)', '(Applause) (Pause) .', '[ Laughter ]', '...', ''])(
    'nothing is left to quote of %j',
    (text) => {
      expect(without(text)).toBeNull();
    },
  );

  test('are looked for in linear time', () => {
    const text = `${'(a)   '.repeat(20_000)}${'('.repeat(20_000)}x`;
    // Quadratic, this would run into the test's own time limit.
    expect(without(text)).toBe(text);
  });
});
