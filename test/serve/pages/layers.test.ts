import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../../src/domain.ts';
import { html } from '../../../src/serve/pages/html.ts';
import { type Layer, layered } from '../../../src/serve/pages/layers.ts';

/** `[ab]`: the layer's own brackets around what it wraps. */
const layer = ([open = '', close = '']: string, spans: readonly Span[]): Layer => ({
  spans,
  wrap: (words) => html`${open}${words}${close}`,
});
const wholeLayer = (brackets: string, spans: readonly Span[]): Layer => ({
  ...layer(brackets, spans),
  onlyWhole: true,
});
const span = (start: number, end: number): Span => ({ start, end });

/** Spans in order, none overlapping another. */
const disjoint = fc
  .uniqueArray(fc.nat(30), { maxLength: 8 })
  .map((cuts) => cuts.toSorted((one, other) => one - other))
  .map((cuts) =>
    cuts.flatMap((cut, at) =>
      at % 2 === 0 && at + 1 < cuts.length ? [span(cut, cuts[at + 1] ?? cut)] : [],
    ),
  );
const TEXT = 'abcdefghijklmnopqrstuvwxyz0123456789';

describe('text in layers', () => {
  test('is the very text, whatever the layers', () => {
    fc.assert(
      fc.property(disjoint, disjoint, disjoint, (one, two, three) => {
        const { markup } = layered(TEXT, span(3, 28), [
          layer('[]', one),
          layer('{}', two),
          wholeLayer('()', three),
        ]);
        expect(markup.replace(/[[\]{}()]/gu, '')).toBe(TEXT.slice(3, 28));
      }),
    );
  });

  test('wraps all of every span, and nothing else, wherever other layers have their edges', () => {
    fc.assert(
      fc.property(disjoint, disjoint, (outer, inner) => {
        const { markup } = layered(TEXT, span(0, 36), [layer('[]', outer), layer('{}', inner)]);
        const wrapped = (open: string, close: string) => {
          let depth = 0;
          return [...markup].filter((character) => {
            depth += character === open ? 1 : character === close ? -1 : 0;
            return depth > 0 && /\w/u.test(character);
          });
        };
        const held = (spans: readonly Span[]) =>
          spans.flatMap(({ start, end }) => [...TEXT.slice(start, end)]);
        expect(wrapped('[', ']')).toEqual(held(outer));
        expect(wrapped('{', '}')).toEqual(held(inner));
      }),
    );
  });

  test('cuts an inner span at an outer edge, and leaves one alone that is wanted whole', () => {
    const outer = layer('[]', [span(2, 5)]);
    const cut = layered(TEXT, span(0, 8), [outer, layer('{}', [span(4, 6)])]);
    expect(cut.markup).toBe('ab[cd{e}]{f}gh');
    const whole = layered(TEXT, span(0, 8), [outer, wholeLayer('{}', [span(4, 6)])]);
    expect(whole.markup).toBe('ab[cde]fgh');
  });

  test('keeps to its own part of the text', () => {
    const all = layer('[]', [span(0, 36)]);
    expect(layered(TEXT, span(1, 3), [all]).markup).toBe('[bc]');
    expect(layered(TEXT, span(1, 3), [layer('[]', [span(3, 9)])]).markup).toBe('bc');
  });

  test('escapes what it wraps', () => {
    expect(layered('<b>', span(0, 3), [layer('[]', [span(1, 2)])]).markup).toBe('&lt;[b]&gt;');
  });
});
