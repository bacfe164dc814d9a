import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainParagraphs } from '../../../web/answer-text.ts';
import { leadIn, leadOut } from '../../../web/context.ts';

describe('plainParagraphs', () => {
  it('undoes the escapes of Markdown, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        const one = `x${text.replace(/\s/gu, '')}x`;
        const escaped = one.replace(/[!-/:-@[-`{-~]/gu, '\\$&');
        expect(plainParagraphs(escaped)).toEqual([one]);
      }),
    );
  });

  it('drops the marks of headings, lists, quotations and emphasis', () => {
    expect(plainParagraphs('# One\n\n- *two* and **three**\n\n> four\n\n\n')).toEqual([
      'One',
      'two and three',
      'four',
    ]);
  });

  it('leaves signs alone that mark nothing', () => {
    expect(plainParagraphs('a - b, 3 > 2, #tag')).toEqual(['a - b, 3 > 2, #tag']);
  });
});

describe('the words around a quotation', () => {
  it('show that they are cut only where they are', () => {
    expect(leadIn('')).toBe('');
    expect(leadIn('Thank you.')).toBe('Thank you. ');
    expect(leadIn('in buckets. And')).toBe('… in buckets. And ');
    expect(leadOut('')).toBe('');
    expect(leadOut('Thank you.')).toBe(' Thank you.');
    expect(leadOut('and the second')).toBe(' and the second …');
    expect(leadOut(', I said.')).toBe(', I said.');
  });

  it('are few, and whole words', () => {
    const long = 'abcdefghi '.repeat(20);
    expect(leadIn(long)).toBe(`… ${'abcdefghi '.repeat(9)}`);
    expect(leadOut(long)).toBe(` ${'abcdefghi '.repeat(9)}…`);
  });
});
