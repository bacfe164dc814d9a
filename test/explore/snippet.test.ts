import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { snippet } from '../../src/explore/snippet.ts';
import { SNIPPET_CHARS_MAX } from '../../src/limits.ts';

const prose = fc
  .array(fc.constantFrom('gauge', 'tide', 'harbours.', 'Rain', '(Applause)', 'sea?', '\n\n'), {
    minLength: 1,
    maxLength: 200,
  })
  .map((words) => words.join(' '));

describe('the part of a turn that shows a result', () => {
  test('lies in what was found, holds the whole place, and is no longer than it may be', () => {
    fc.assert(
      fc.property(prose, fc.nat(), fc.integer({ min: 1, max: 30 }), (text, at, length) => {
        const start = at % text.length;
        const place = { start, end: Math.min(text.length, start + length) };
        const shown = snippet(text, { start: 0, end: text.length }, place);
        expect(shown.start).toBeLessThanOrEqual(place.start);
        expect(shown.end).toBeGreaterThanOrEqual(place.end);
        expect(shown.start).toBeGreaterThanOrEqual(0);
        expect(shown.end).toBeLessThanOrEqual(text.length);
        // What was sought may be as far in as the lead is long.
        expect(shown.end - shown.start).toBeLessThanOrEqual(SNIPPET_CHARS_MAX + length);
      }),
    );
  });

  const text = 'Thank you. The gauge is dead. Nobody mends it! (Applause)';
  const whole = { start: 0, end: text.length };
  const spanOf = (part: string) => ({
    start: text.indexOf(part),
    end: text.indexOf(part) + part.length,
  });
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);

  test('begins with the sentence of the place, and leaves out what nobody said', () => {
    expect(cut(snippet(text, whole, spanOf('gauge')))).toBe('The gauge is dead. Nobody mends it!');
    expect(cut(snippet(text, whole, null))).toBe('Thank you. The gauge is dead. Nobody mends it!');
  });

  test('leaves nothing out that was sought', () => {
    expect(cut(snippet(text, whole, spanOf('(Applause)')))).toContain('(Applause)');
  });

  test('never leaves the part that was found', () => {
    expect(cut(snippet(text, spanOf('gauge is'), spanOf('is')))).toBe('gauge is');
  });

  test('of a long sentence that ends in the place shows what leads up to it', () => {
    const long = `${'tide '.repeat(200)}gauge`;
    const place = { start: long.length - 5, end: long.length };
    const { start, end } = snippet(long, { start: 0, end: long.length }, place);
    expect(end).toBe(long.length);
    expect(end - start).toBeLessThan(120);
  });

  test('of a sentence without an end is cut between words', () => {
    const long = `${'tide '.repeat(200)}gauge ${'tide '.repeat(200)}`.trim();
    const start = long.indexOf('gauge');
    const { start: from, end } = snippet(
      long,
      { start: 0, end: long.length },
      { start, end: start + 5 },
    );
    const words = long.slice(from, end);
    expect(words.startsWith('tide ') && words.endsWith(' tide')).toBe(true);
    expect(words).toContain(' gauge ');
    expect(words.length).toBeGreaterThan(SNIPPET_CHARS_MAX - 10);
    expect(words.length).toBeLessThanOrEqual(SNIPPET_CHARS_MAX);
  });
});
