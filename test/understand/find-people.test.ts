import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPeople } from '../../src/understand/find-people.ts';
import { PeopleIndex } from '../../src/understand/people-index.ts';
import { questionTokens } from '../../src/understand/question-tokens.ts';
import { person, speaking } from './speakers.ts';

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
    const choices = ['Judy Roe', 'James Roe'].map((speaker) => ({
      speaker,
      sessions: ['one'],
      turns: 1,
    }));
    expect(ambiguous).toEqual([{ name: 'Roe', choices }]);
    expect(find('What did J. Roe say?').ambiguous).toEqual([{ name: 'J Roe', choices }]);
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
    // A name of two people's names is a third's.
    'What did Sylvia Belli say?',
    'What did Luca van Rhijn say?',
    'What did Hans van Rhijn say?',
    'What did Jane St. Amour say?',
    'what did hans belli say about data',
    'According to hans belli, what is fair?',
    'What did Sylvia B. Young say?',
    'What did others say besides Belli?',
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

describe('somebody else of a known name', () => {
  it.each([
    ['What did Sylvia Belli say?', 'Sylvia Belli'],
    ['what did luca van rhijn say about data', 'luca van rhijn'],
    ['what did hans belli say about data', 'hans belli'],
    ['According to hans belli, what is fair?', 'hans belli'],
  ])('is unknown: %s', (question, name) => {
    expect(find(question).unknown).toEqual([name]);
    expect(rest(question)).not.toContain('belli');
  });

  it.each([
    'What did the former minister Belli say?',
    'what did professor belli say',
    'what did also belli say',
    'Compare Sylvia Belli on data',
    'What did Luca Belli say about hans cadena?',
  ])('is not: %s', (question) => {
    expect(find(question).unknown).toEqual([]);
  });
});

describe('a name of several words, most of them nearly right', () => {
  // One word names the person, and those beside it are within slips of the other names.
  it.each([
    ['What did Silvia Cadina say?', 'Sylvia Cadena'],
    ['what did silvia cadena say about data', 'Sylvia Cadena'],
    ['What did Matthew Greene say?', 'Matthew Green'],
    ['What did Micheal Chong say?', 'Michael Chong'],
    ['What did Marie-Claud Bibeau say?', 'Marie-Claude Bibeau'],
    ['What did Arnold van Rijn say?', 'Arnold van Rhijn'],
    ['What did Lyn St. Amour say?', 'Lynn St. Amour'],
    ['What did Lynn Saint-Amour say?', 'Lynn St. Amour'],
    ['What did Sylvia C. say?', 'Sylvia Cadena'],
    ['What did Belli announce?', 'Luca Belli'],
  ])('%s', (question, name) => {
    expect(found(question)).toEqual([name]);
  });
});

describe('who somebody is', () => {
  it('may be asked of several', () => {
    expect(found('Who are Luca Belli and Alexander?')).toEqual(['Luca Belli', 'Alexander']);
    expect(found('Who spoke to Luca Belli and Alexander?')).toEqual([]);
  });
});

describe('people of one name', () => {
  const people = new PeopleIndex([
    person('ODILE', { id: 'odile', sessions: ['a'], turns: 2 }),
    person('ODILE', { id: 'odile-2', sessions: ['b'], turns: 5 }),
    person('PETRA', { id: 'petra', sessions: ['a'] }),
    person('Petra Quill', { sessions: ['b'] }),
    person('QUILL', { id: 'quill', sessions: ['c'] }),
  ]);
  const asked = (question: string) => findPeople(questionTokens(question), people);
  const offered = (question: string) =>
    asked(question).ambiguous.flatMap(({ choices }) =>
      choices.map(({ speaker, sessions }) => `${speaker} ${sessions}`),
    );

  // A first name alone is somebody else's in every session.
  it('are offered with their sessions, most turns first', () => {
    expect(offered('What did Odile say?')).toEqual(['Odile b', 'Odile a']);
    expect(asked('What did Odile say?').people).toEqual([]);
  });

  it('are not taken for those who bear it beside another', () => {
    expect(offered('What did Petra say?')).toEqual(['Petra a', 'Petra Quill b']);
    expect(offered('What did Quill say?')).toEqual(['Petra Quill b', 'Quill c']);
  });

  it('are none where the whole name is said', () => {
    expect(asked('What did Petra Quill say?').people).toEqual(['Petra Quill']);
    expect(offered('What did Petra Quill say?')).toEqual([]);
  });
});

describe('a name that was nearly right', () => {
  const corrected = (question: string) => find(question).readAs;

  it.each([
    ['What did Kleinwachter say?', 'Kleinwachter', 'Jonas Kleinwächter'],
    ['What did Kleinwaechter say?', 'Kleinwaechter', 'Jonas Kleinwächter'],
    ['What did jonas kleinachter say?', 'jonas kleinachter', 'Jonas Kleinwächter'],
    ['What did Professor Kleinachter say?', 'Kleinachter', 'Jonas Kleinwächter'],
    ['What did Bélli say?', 'Bélli', 'Luca Belli'],
    ['What did Silvia Cadina say?', 'Silvia Cadina', 'Sylvia Cadena'],
    ['What did Arnold van Rijn say?', 'Arnold van Rijn', 'Arnold van Rhijn'],
  ])('%s', (question, typed, as) => {
    expect(corrected(question)).toEqual([{ typed, as }]);
  });

  it.each([
    'What did Kleinwächter say?',
    'What did KLEINWÄCHTER say?',
    'what did luca belli say?',
    'What did Dr. L. Belli say?',
    'What did Marie Claude Bibeau say?',
    "What is O’Connell's view?",
    'What did they say about Kleinwachter?',
    'Why does Belli want more?',
  ])('nothing to correct: %s', (question) => {
    expect(corrected(question)).toEqual([]);
  });
});

describe('people whose words are left out', () => {
  it.each([
    'What did everybody besides Belli say?',
    'What did people other than Belli say?',
    'Who apart from Belli spoke?',
    'Who except Belli spoke?',
  ])('%s', (question) => {
    expect(find(question).without).toEqual(['Luca Belli']);
    expect(found(question)).toEqual([]);
  });

  it('are not those beside whom somebody is compared or met', () => {
    expect(found('Compare Amour with Belli on data')).toEqual(['Lynn St. Amour', 'Luca Belli']);
    expect(found('List all sessions with Belli')).toEqual(['Luca Belli']);
    expect(found('Compare what Amour said about working with Belli')).toEqual(['Lynn St. Amour']);
  });
});
