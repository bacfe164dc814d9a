import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/chunk/sentences.ts';

const anyText = fc.string({
  unit: fc.constantFrom(
    'a',
    'B',
    '.',
    '?',
    '…',
    '”',
    ')',
    ' ',
    '\n',
    '\r\n',
    '。',
    '😀',
    '1',
    '\u00a0',
  ),
});
const cut = (text: string) =>
  sentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('sentences, laws', () => {
  it('are trimmed, in order, inside, and hold every character that is no space', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (before, text, behind) => {
        const whole = before + text + behind;
        const span = { start: before.length, end: before.length + text.length };
        let at = span.start;
        for (const { start, end } of sentences(whole, span)) {
          expect(whole.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          expect(whole.slice(start, end)).toBe(whole.slice(start, end).trim());
          at = end;
        }
        expect(at).toBeLessThanOrEqual(span.end);
        expect(whole.slice(at, span.end).trim()).toBe('');
      }),
    );
  });

  it.each(['.', '."', '. ', '.\n', '\n', '?!', 'no. ', ' ', 'a.a'])(
    'take time in proportion to the text: %j',
    (unit) => {
      const text = `${unit.repeat(200_000)}x`;
      const begun = performance.now();
      sentences(text, { start: 0, end: text.length });
      // Quadratic work would be 4e10 steps: minutes.
      expect(performance.now() - begun).toBeLessThan(5_000);
    },
  );
});

describe('a sentence ends', () => {
  it.each([
    ['One. Two! Three? Four… Five', ['One.', 'Two!', 'Three?', 'Four…', 'Five']],
    ['He said “no.” Then (he left.) Good.', ['He said “no.”', 'Then (he left.)', 'Good.']],
    ['I would say no. We agree.', ['I would say no.', 'We agree.']],
    ['Roads, etc. We agree.', ['Roads, etc.', 'We agree.']],
    ['第一句。第二句！第三句', ['第一句。', '第二句！', '第三句']],
    ['A title\nThen words', ['A title', 'Then words']],
    ['a paragraph\n\nand another', ['a paragraph', 'and another']],
    ['(Applause)\nand Ana, please', ['(Applause)', 'and Ana, please']],
  ])('%j', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });
});

describe('a sentence does not end', () => {
  it.each([
    'Thank you, Mr. Liu and St. Amour.',
    'As D. Roe of the U.N. Secretariat said, No. 5 is open.',
    'It grew by 3.5 percent at example.org today.',
    'We mean, i.e. the net.',
    'What? the net.',
    'a wrapped line\nof captions goes on',
    'a wrapped line\r\nof captions goes on',
  ])('in %j', (text) => {
    expect(cut(text)).toEqual([text]);
  });
});
