import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPeople } from '../../src/understand/find-people.ts';
import { questionTokens } from '../../src/understand/question-tokens.ts';
import { speaking } from './speakers.ts';

const PEOPLE = speaking(
  'JONAS KLEINWÄCHTER',
  'LUCA BELLI',
  'SYLVIA CADENA',
  'ARNOLD VAN RHIJN',
  'LYNN ST. AMOUR',
  "JENNIFER O'CONNELL",
  'MARIE-CLAUDE BIBEAU',
  'T. JASMINSKA',
  'TEODORA JASMINSKA',
  'JUDY ROE',
  'JAMES ROE',
  'ALEXANDER',
  'KATE YOUNG',
  'ELIZABETH MAY',
  'MARK LAKE',
  'OMAR PRICE',
  'WILL HUNT',
  'MATTHEW GREEN',
  'MICHAEL CHONG',
  'QI',
);

const find = (question: string) => findPeople(questionTokens(question), PEOPLE);
const found = (question: string) => find(question).people;
const rest = (question: string) => find(question).rest.map(({ text }) => text);

describe('names in a question, laws', () => {
  it('finds every full name, however it is cased', () => {
    const names = [
      'Luca Belli',
      'Sylvia Cadena',
      'Arnold van Rhijn',
      'Lynn St. Amour',
      'Kate Young',
    ];
    const cased = fc.constantFrom(
      (name: string) => name,
      (name: string) => name.toLowerCase(),
      (name: string) => name.toUpperCase(),
    );
    fc.assert(
      fc.property(fc.constantFrom(...names), cased, (name, inCase) => {
        expect(found(`what did ${inCase(name)} say about data`)).toEqual([name]);
      }),
    );
  });

  it('never throws, and every word is a name or left over', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (question) => {
        expect(find(question).rest.length).toBeLessThanOrEqual(questionTokens(question).length);
      }),
    );
  });
});

describe('who is meant', () => {
  it.each([
    ['What did Luca Belli say about data?', 'Luca Belli'],
    ['What did Belli say?', 'Luca Belli'],
    ['What did Sylvia say?', 'Sylvia Cadena'],
    ['what did belli say about the UN', 'Luca Belli'],
    ["What is Belli's view of data?", 'Luca Belli'],
    ['What is Belli’s view of data?', 'Luca Belli'],
    ['According to Belli, China should do what?', 'Luca Belli'],
    ['What was said about data by Belli?', 'Luca Belli'],
    ['What about Belli?', 'Luca Belli'],
    ['And how about Sylvia Cadena?', 'Sylvia Cadena'],
    ['What did Dr. Belli say?', 'Luca Belli'],
    ['What did Professor Kleinwächter say?', 'Jonas Kleinwächter'],
    ['What did Kleinwaechter say?', 'Jonas Kleinwächter'],
    ['What did Kleinwachter say?', 'Jonas Kleinwächter'],
    ['What did Kleinachter say?', 'Jonas Kleinwächter'],
    ['What did Klenwachtr say?', 'Jonas Kleinwächter'],
    ["what did o'connell say", "Jennifer O'Connell"],
    ['What did St. Amour say?', 'Lynn St. Amour'],
    ['What did Amour say?', 'Lynn St. Amour'],
    ['What did van Rhijn say?', 'Arnold van Rhijn'],
    ['What did Marie-Claude Bibeau say?', 'Marie-Claude Bibeau'],
    ['What did Marie Claude Bibeau say?', 'Marie-Claude Bibeau'],
    ['What did Qi say about unity?', 'Qi'],
    ['What did Michael Chong say?', 'Michael Chong'],
    ['Whom did Belli thank?', 'Luca Belli'],
    ['What Did Belli Say About Digital Rights?', 'Luca Belli'],
    ['What did Judy Roe say?', 'Judy Roe'],
    ['What did J. Belli, L. Belli say?', 'Luca Belli'],
  ])('%s', (question, name) => {
    expect(found(question)).toEqual([name]);
  });

  it('takes several', () => {
    expect(found('Compare Belli and Alexander on norms')).toEqual(['Luca Belli', 'Alexander']);
    expect(found('What did Belli, Cadena and Bibeau say?')).toEqual([
      'Luca Belli',
      'Sylvia Cadena',
      'Marie-Claude Bibeau',
    ]);
  });

  it('takes both spellings of what may be one person', () => {
    expect(found('What did Jasminska say?').toSorted()).toEqual([
      'T. Jasminska',
      'Teodora Jasminska',
    ]);
    expect(found('What did T. Jasminska say?').toSorted()).toEqual([
      'T. Jasminska',
      'Teodora Jasminska',
    ]);
  });

  it('leaves title and name out of the topic', () => {
    expect(rest('What did Dr. Lynn St. Amour say about data?')).toEqual(
      'What did say about data'.split(' '),
    );
  });
});

describe('who is not meant', () => {
  it('reports a shared name and guesses nobody', () => {
    const { people, ambiguous } = find('What did Roe say?');
    expect(people).toEqual([]);
    expect(ambiguous).toEqual([{ name: 'Roe', people: ['Judy Roe', 'James Roe'] }]);
    expect(find('What did J. Roe say?').ambiguous).toEqual([
      { name: 'J Roe', people: ['Judy Roe', 'James Roe'] },
    ]);
  });

  it.each([
    'What did Hans Kleinwächter say?',
    'What did Luca Rossi say?',
    'What did Mark Zuckerberg say?',
    'What did K. Jasminska say?',
    'What did Barry say about data?',
    'What did they say about Luca Belli?',
    'Who agreed with Belli?',
    'Who disagreed with Belli and Cadena?',
    'Who thanked Lynn St. Amour?',
    'Who criticised Belli?',
    'Who spoke after Belli?',
    'What do people think of Belli?',
    'What was replied to Belli?',
    'What is the Green Deal?',
    'What did they say about using green energy?',
    'what is the price of data',
    'what will happen to young people',
    'may I ask about the lake and the hunt',
    'Will there be a mark of quality?',
    'Young people need the net',
    'What did Bellini say?',
    'What did Rob say?',
  ])('%s', (question) => {
    expect(found(question)).toEqual([]);
  });

  it.each([
    ['What did Belli say about Kleinwächter?', 'Luca Belli'],
    ["What did Belli say about Kleinwächter's plan?", 'Luca Belli'],
    ['what did belli say about kleinwächter and cadena', 'Luca Belli'],
    ['Did Belli mention Alexander?', 'Luca Belli'],
    ['What did Belli say about green energy and young people?', 'Luca Belli'],
  ])('%s', (question, name) => {
    expect(found(question)).toEqual([name]);
  });

  it.each([
    ['what did young say about data', 'Kate Young'],
    ['what did price say', 'Omar Price'],
    ['What did May say?', 'Elizabeth May'],
    ['what did will say about data', 'Will Hunt'],
    ["Mark's view of data?", 'Mark Lake'],
  ])('a name that is a word, where the speaker stands: %s', (question, name) => {
    expect(found(question)).toEqual([name]);
  });
});
