import { describe, expect, it } from 'vitest';
import { variantsOf } from '../../src/retrieve/variants.ts';
import { Vocabulary } from '../../src/text/vocabulary.ts';
import { indexOf } from './naive-index.ts';

const SAID = [
  'the mag met, said kleinachter',
  'cyber security and ecommerce',
  'no spectrum lice sense for a multitask shoulder',
  'harbours near a harbur, all harbourless, at the U.N.',
];
const index = indexOf([SAID.map((body) => ({ body, parts: [] }))]);
// The stems of the real words that were said.
const vocabulary = new Vocabulary(
  'the met said cyber security and no spectrum lice sense for a multitask shoulder harbours near all'.split(
    ' ',
  ),
);
const variants = (query: string) => variantsOf(query.split(' '), index, vocabulary);

describe('how else the records may print a query', () => {
  it('writes acronyms out, and words as their acronym, grammar in between or not', () => {
    expect(variants('mag')).toEqual([
      { said: ['mag'], printed: ['multistakehold', 'advisori', 'group'], nearness: 1 },
    ]);
    expect(variants('multistakeholder advisory group')).toContainEqual({
      said: ['multistakehold', 'advisori', 'group'],
      printed: ['mag'],
      nearness: 1,
    });
    expect(variants('internet things')).toContainEqual({
      said: ['internet', 'thing'],
      printed: ['iot'],
      nearness: 1,
    });
    // A part of the words is not the acronym.
    expect(variants('advisory group')).toEqual([]);
  });

  it('joins words that the records join, and parts those that they part', () => {
    expect(variants('e commerce')).toEqual([
      { said: ['e', 'commerc'], printed: ['ecommerc'], nearness: 1 },
    ]);
    expect(variants('cybersecurity')).toEqual([
      { said: ['cybersecur'], printed: ['cyber', 'secur'], nearness: 1 },
    ]);
    // Both words are there, but never side by side.
    expect(variants('cybersense')).toEqual([]);
  });

  it('finds letters with dots', () => {
    expect(variants('un')).toContainEqual({ said: ['un'], printed: ['u', 'n'], nearness: 1 });
    expect(variants('nu')).toEqual([]);
  });

  it('bridges what is no word by spelling, and never what is one', () => {
    expect(variants('kleinwachter')).toEqual([
      { said: ['kleinwacht'], printed: ['kleinacht'], nearness: 0.6 },
    ]);
    expect(variants('harbour')).toEqual([
      { said: ['harbour'], printed: ['harbur'], nearness: 0.6 },
    ]);
    // `sense` is a word, and the one asked for is too.
    expect(variants('senses')).toEqual([]);
    // A strange word is bridged to the real one as well.
    expect(variants('harbur')).toContainEqual({
      said: ['harbur'],
      printed: ['harbour'],
      nearness: 0.6,
    });
  });

  it('bridges one word that was heard as two, by sound or, where it is long, by spelling', () => {
    expect(variants('license')).toEqual([
      { said: ['licens'], printed: ['lice', 'sens'], nearness: 0.6 },
    ]);
    expect(variants('multistakeholder')).toContainEqual({
      said: ['multistakehold'],
      printed: ['multitask', 'shoulder'],
      nearness: 0.6,
    });
    expect(variants('licorice')).toEqual([]);
  });
});
