import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSessions } from '../../src/understand/find-sessions.ts';
import { questionTokens } from '../../src/understand/question-tokens.ts';
import { SessionIndex } from '../../src/understand/session-index.ts';
import { KNOWN } from './known.ts';
import { session } from './speakers.ts';

const find = (question: string) => findSessions(questionTokens(question), KNOWN.sessions);
const rest = (question: string) =>
  find(question)
    .rest.map(({ text }) => text)
    .join(' ');

describe('sessions in a question', () => {
  it('are those of the records, whatever is asked, and no word is lost but theirs', () => {
    const ids = ['ridge', 'names', 'council', 'summary'];
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (question) => {
        expect(ids).toEqual(expect.arrayContaining([...find(question).sessions]));
        expect(find(question).rest.length).toBeLessThanOrEqual(questionTokens(question).length);
      }),
    );
  });

  it.each<[string, readonly string[], string]>([
    // By words of the title, before the cue or behind it.
    [
      'What was said in the Ridge-Valley workshop about norms?',
      ['ridge'],
      'What was said about norms',
    ],
    ['Who spoke at the MAG meeting?', ['council'], 'Who spoke'],
    ['Who spoke in the session on data stewardship?', ['summary'], 'Who spoke'],
    ['Who spoke in the forum called Names and Numbers?', ['names'], 'Who spoke'],
    ['speakers of the Ridge-Valley workshop', ['ridge'], 'speakers'],
    ['in the valley workshop on norms', ['ridge'], 'on norms'],
    ['What does the data stewardship report say?', [], 'What does the data stewardship report say'],
    ['What stands in the data stewardship report?', ['summary'], 'What stands'],
    // By number, day, place and event.
    ['What was said in workshop 65?', ['ridge'], 'What was said'],
    ['What was said in Open Forum #22?', ['names'], 'What was said'],
    ['What was said on Day 2 about norms?', ['ridge'], 'What was said about norms'],
    ['What was said on the second day?', ['ridge'], 'What was said'],
    ['What was said in Lisbon?', ['ridge'], 'What was said'],
    ['What was said at the Tallinn meeting?', ['names', 'summary'], 'What was said'],
    ['What was said at EuroDIG?', ['council'], 'What was said'],
    ['What was said at EuroDIG 2021?', ['council'], 'What was said 2021'],
    // Two restrictions hold together.
    ['on Day 1 in Tallinn', ['names'], ''],
    // By time.
    ['What was said in the latest session?', ['names'], 'What was said'],
    ['What was said at the first session?', ['ridge'], 'What was said'],
    ['What was said in the last IGF workshop?', ['names'], 'What was said'],
  ])('%s', (question, sessions, left) => {
    expect(find(question).sessions).toEqual(sessions);
    expect(rest(question)).toBe(left);
  });
});

describe('the time of a meeting', () => {
  it.each([
    ['at the last meeting', 2021],
    ['in the most recent IGF', 2021],
    ['at the first forum', 2018],
  ])('%s is of a year', (words, year) => {
    expect(find(`What was said ${words} about norms?`)).toMatchObject({ year, sessions: [] });
    expect(rest(`What was said ${words} about norms?`)).toBe('What was said about norms');
  });
});

describe('no sessions', () => {
  // A wrong restriction loses answers: when in doubt none, and the words stay topic.
  it.each([
    'What was said about the MAG meeting?',
    'What was said about the workshop on data stewardship?',
    'What is the purpose of the MAG meeting?',
    'What was said in the famous Ridge workshop?',
    // No title has both words.
    'What was said in the data plenary session?',
    'What was said in the workshop?',
    'Who may speak in any session?',
    'Who spoke at his first forum?',
    'What was said about the first meeting of the MAG?',
    'What did she say about last year?',
    'What was said about Lisbon?',
    'What did the participant from Lisbon say?',
    'What did the founder based in Lisbon say?',
    'What of the Lisbon-based school?',
    'What was said in Lisbon Treaty talks?',
    'What does the IGF secretariat do?',
    'What was said in Paris?',
    'What was said in workshop 7?',
    'What was said in 2021?',
  ])('none in: %s', (question) => {
    expect(find(question).sessions).toEqual([]);
    expect(find(question).year).toBeNull();
    expect(find(question).rest).toHaveLength(questionTokens(question).length);
  });
});

describe('of all sessions and of none', () => {
  it('names nothing where every session is meant', () => {
    const index = new SessionIndex([
      session('a', { event: 'IGF 2018', year: 2018 }),
      session('b', { event: 'IGF 2019', year: 2019 }),
    ]);
    const found = findSessions(questionTokens('What was said at the IGF?'), index);
    expect(found.sessions).toEqual([]);
    expect(found.rest.map(({ text }) => text)).toEqual(['What', 'was', 'said']);
  });

  it('finds nothing among no sessions', () => {
    const tokens = questionTokens('What was said at the last meeting in Lisbon?');
    expect(findSessions(tokens, new SessionIndex([]))).toEqual({
      sessions: [],
      year: null,
      rest: tokens,
    });
  });
});
