import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toHtml } from '../../../web/markup/to-html.ts';
import { speakerStrip } from '../../../web/views/speaker-strip.ts';
import { type StripTurn, voicesOf } from '../../../web/views/voices.ts';

const names = fc.option(fc.constantFrom(...'ABCDEFGHIJKL'));
const session = fc
  .array(fc.record({ speaker: names, label: names, words: fc.nat(500) }), { maxLength: 60 })
  .map((turns) => turns.map((turn, at): StripTurn => ({ ...turn, turn: at })));

const turn = (at: number, speaker: string | null, words: number): StripTurn => ({
  turn: at,
  speaker,
  label: speaker,
  words,
});
const stripOf = (turns: readonly StripTurn[], marked: readonly number[] = []) =>
  toHtml(
    speakerStrip(turns, voicesOf(turns), {
      linkOf: ({ speaker }) => (speaker === null ? null : `?only=${speaker}`),
      marked: new Set(marked),
      page: '',
    }),
  );
const numbers = (markup: string, pattern: RegExp) =>
  [...markup.matchAll(pattern)].map((match) => match.slice(1).map(Number));

describe('the voices of a session', () => {
  test('hold every turn once, and every word', () => {
    fc.assert(
      fc.property(session, (turns) => {
        const voices = voicesOf(turns);
        const held = voices.flatMap((voice) => voice.turns).toSorted((one, other) => one - other);
        expect(held).toEqual(turns.map((one) => one.turn));
        const words = voices.reduce((sum, voice) => sum + voice.words, 0);
        expect(words).toBe(turns.reduce((sum, one) => sum + one.words, 0));
        expect(new Set(voices.map(({ look }) => look)).size).toBe(voices.length);
        expect(voices.length).toBeLessThanOrEqual(9);
      }),
    );
  });

  test('are the most heard by name, then the others together, then the unnamed', () => {
    const people = Array.from({ length: 10 }, (_, at) => turn(at, `P${at}`, 100 - at));
    const voices = voicesOf([...people, turn(10, null, 999)]);
    expect(voices.map(({ name }) => name)).toEqual([
      ...['P0', 'P1', 'P2', 'P3', 'P4', 'P5', 'P6'],
      '3 others',
      'Not named',
    ]);
  });

  test('are called by name where only one would be among the others', () => {
    const people = Array.from({ length: 8 }, (_, at) => turn(at, `P${at}`, 100 - at));
    expect(voicesOf(people).map(({ name }) => name)).toContain('P7');
  });

  test('a label that names nobody is a voice, but no person', () => {
    expect(voicesOf([{ ...turn(0, null, 5), label: 'MODERATOR' }])).toMatchObject([
      { name: 'MODERATOR', speaker: null, look: 'voice-1' },
    ]);
  });
});

describe('the strip', () => {
  test('has one bar for each turn, side by side from end to end', () => {
    fc.assert(
      fc.property(session, (turns) => {
        const bars = numbers(
          stripOf(turns),
          /href="#t(\d+)".*?<rect x="(\d+)" width="(\d+)"/gu,
        ).toSorted(([one = 0], [other = 0]) => one - other);
        expect(bars.map(([at]) => at)).toEqual(turns.map((one) => one.turn));
        let reached = 0;
        for (const [, x, width] of bars) {
          expect(x).toBe(reached);
          reached += width ?? 0;
        }
        expect(reached).toBe(turns.length === 0 ? 0 : 10_000);
      }),
    );
  });

  test('makes a bar as wide as its words, and none too thin to see', () => {
    const bars = numbers(
      stripOf([turn(0, 'A', 300), turn(1, 'B', 100), turn(2, 'C', 0)]),
      /width="(\d+)"/gu,
    );
    // (300 + 0.4) / 401.2, (100 + 0.4) / 401.2 and 0.4 / 401.2 of 10,000.
    expect(bars.flat()).toEqual([7488, 2502, 10]);
  });

  test('leads to turns and people by links that are not in the way of the keyboard', () => {
    const markup = stripOf([turn(0, 'A', 3), turn(1, null, 3)], [1]);
    expect(markup).toContain('<a href="#t1" tabindex="-1" class="marked">');
    expect(markup).toContain('<a href="#t0" tabindex="-1">');
    expect(markup).toContain('href="?only=A"');
    expect(markup.match(/aria-hidden="true"/gu)).toHaveLength(2);
    expect(markup).not.toMatch(/style=/u);
  });

  test('shows markup in names as text', () => {
    expect(stripOf([turn(0, '<b>"', 1)])).toContain('&lt;b&gt;&quot;');
  });

  test('stays light with hundreds of turns', () => {
    const turns = Array.from({ length: 800 }, (_, at) => turn(at, `P${at % 20}`, at % 90));
    expect(stripOf(turns).length).toBeLessThan(800 * 130);
  });
});
