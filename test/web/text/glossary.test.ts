import { describe, expect, test } from 'vitest';
import { ACRONYMS } from '../../../src/text/acronyms.ts';
import { fold } from '../../../src/text/fold.ts';
import { GLOSSARY } from '../../../web/text/glossary.ts';

const plainWords = (text: string) =>
  fold(text)
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();

describe('the glossary', () => {
  test('says what the search says, where both have the letters', () => {
    const searched = new Map(ACRONYMS);
    const both = GLOSSARY.filter(({ letters }) => searched.has(letters.toLowerCase()));
    expect(both.length).toBeGreaterThan(40);
    for (const { letters, name } of both) {
      expect(plainWords(name)).toBe(searched.get(letters.toLowerCase()));
    }
  });

  test('has each letters once, in their order, and one sentence for each', () => {
    const letters = GLOSSARY.map((entry) => entry.letters.toLowerCase());
    expect(letters).toEqual([...new Set(letters)].toSorted());
    for (const { note } of GLOSSARY) expect(note).toMatch(/^[^.]+(\.\w[^.]*)*\.$/u);
  });

  test('leaves out letters that are also a word', () => {
    const letters = new Set(GLOSSARY.map((entry) => entry.letters.toLowerCase()));
    for (const word of ['who', 'it', 'us', 'is']) expect(letters.has(word)).toBe(false);
  });
});
