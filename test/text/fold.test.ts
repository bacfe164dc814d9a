import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWithOffsets } from '../../src/text/fold.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom('a', 'É', 'e\u0301', 'ß', '…', ' ', '\u00a0', '\n', '’', '가'),
  }),
);

describe('fold, laws', () => {
  it('is done when done once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('does not see case or composition', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abzàéñöü ÀÉ') });
    fc.assert(
      fc.property(word, (text) => {
        expect(fold(text.toUpperCase())).toBe(fold(text));
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });

  it('offsets go up, one a folded character and one for the end', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { folded, offsets } = foldWithOffsets(text);
        expect(offsets).toHaveLength(folded.length + 1);
        expect(offsets.at(-1)).toBe(text.length);
        expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
      }),
    );
  });

  it('every match is a span of the text that folds to it, or to it and the rest of its last character', () => {
    const length = fc.nat({ max: 10 });
    fc.assert(
      fc.property(anyText, anyText, length, (before, behind, characters) => {
        const text = before + behind;
        const { folded, offsets } = foldWithOffsets(text);
        const at = foldWithOffsets(before).folded.length;
        const end = Math.min(folded.length, at + characters);
        const match = folded.slice(at, end).trim();
        expect(fold(text.slice(offsets[at], offsets[end])).startsWith(match)).toBe(true);
      }),
    );
  });
});

describe('fold', () => {
  it.each([
    ['Kleinwächter', 'kleinwachter'],
    ['Straße', 'strasse'],
    ['Jørgen Łukasz', 'jorgen lukasz'],
    ['multi\u2011stakeholder — “quoted” ‘it’s’…', "multi-stakeholder - \"quoted\" 'it's'..."],
    ['  one\u00a0 \n two ', 'one two'],
    ['co\u00adoperate', 'cooperate'],
    ['ﬁrst', 'first'],
    ['İstanbul', 'istanbul'],
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each([
    ['हिन्दी', 'हनद'],
    ['がく', 'かく'],
    ['각', '가'],
    ['resume', 'resumed'],
  ])('keeps apart what is not the same: %s', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  it('no half of a syllable is a match', () => {
    expect(fold('각')).not.toContain(fold('가'));
  });

  it('a match that ends inside a character holds all of it', () => {
    const { folded, offsets } = foldWithOffsets('Groß ist');
    const at = folded.indexOf('gros');
    expect('Groß ist'.slice(offsets[at], offsets[at + 'gros'.length])).toBe('Groß');
  });
});
