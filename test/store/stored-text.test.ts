import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, encodeText, searchableText } from '../../src/store/stored-text.ts';

const anything = fc.string({ unit: 'binary' });
/** The characters that matter, close together. */
const awkward = fc.array(fc.constantFrom('\0', '\\', 'u', '0', '\ud83d', '\ude00', 'ä'), {
  maxLength: 12,
});

describe('stored text', () => {
  it('comes back as it was', () => {
    fc.assert(fc.property(anything, (text) => decodeText(encodeText(text)) === text));
    fc.assert(
      fc.property(awkward, (parts) => decodeText(encodeText(parts.join(''))) === parts.join('')),
    );
  });

  it('holds no NUL and no half of a surrogate pair', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const stored of [encodeText(text), searchableText(text)]) {
          expect(stored).not.toContain('\0');
          expect(Buffer.from(stored, 'utf8').toString('utf8')).toBe(stored);
        }
      }),
    );
  });

  it('leaves ordinary text as it is', () => {
    for (const text of ['', 'Kleinwächter said: “no”', 'u0000', '😀', 'line\nline']) {
      expect(encodeText(text)).toBe(text);
      expect(searchableText(text)).toBe(text);
    }
  });

  it('writes the unsafe characters as escapes, and keeps offsets where it is only searched', () => {
    expect(encodeText('a\0b\\c\ud83d')).toBe('a\\u0000b\\u005cc\\ud83d');
    expect(searchableText('a\0b\\c\ud83d')).toBe('a b c ');
  });
});
