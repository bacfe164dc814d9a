import { describe, expect, it } from 'vitest';
import { Vocabulary } from '../../src/text/vocabulary.ts';

const vocabulary = new Vocabulary(['harbour', 'harbours', 'barbour', 'governing', 'tide']);
const all = () => true;

describe('a vocabulary', () => {
  it('knows its words, and by their stems other forms of them', () => {
    expect(vocabulary.has('governing')).toBe(true);
    expect(vocabulary.has('governed')).toBe(false);
    // Porter's stem of governing and governed.
    expect(vocabulary.hasStem('govern')).toBe(true);
    expect(vocabulary.hasStem('kleinacht')).toBe(false);
  });

  it('finds the words fewest slips away that begin alike, and of these only those wanted', () => {
    expect(vocabulary.nearest('harbuor', all)).toEqual(['harbour']);
    // `barbour` is as near, and begins otherwise.
    expect(vocabulary.nearest('harbor', all)).toEqual(['harbour']);
    expect(vocabulary.nearest('harbor', (word) => word !== 'harbour')).toEqual([]);
    expect(vocabulary.nearest('lighthouse', all)).toEqual([]);
  });

  it('takes no stem for strange where it knows no words', () => {
    expect(new Vocabulary([]).hasStem('kleinacht')).toBe(true);
  });
});
