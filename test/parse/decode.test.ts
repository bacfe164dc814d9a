import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from '../../src/parse/decode.ts';

const isWhole = (text: string): boolean =>
  !/\p{Surrogate}/u.test(text) && !text.startsWith('\ufeff');

test('UTF-8 comes back as it was, with or without a byte order mark', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }).filter(isWhole), (text) => {
      const bytes = new TextEncoder().encode(text);
      expect(decode(bytes)).toBe(text);
      expect(decode(Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes))).toBe(text);
    }),
  );
});

test('other bytes are Windows-1252', () => {
  // 0x93 and 0x94 are curly quotes, 0xe9 is é: none of them is UTF-8 here.
  expect(decode(Uint8Array.of(0x93, 0x63, 0x61, 0x66, 0xe9, 0x94, 0x0d, 0x0a))).toBe('“café”\r\n');
});

test('any bytes are some text', () => {
  fc.assert(fc.property(fc.uint8Array(), (bytes) => typeof decode(bytes) === 'string'));
});
