import { describe, expect, test } from 'vitest';
import {
  GREETED,
  NOT_A_QUESTION,
  NOTHING_HERE,
  nothingInScope,
  silentOn,
} from '../../src/answer/abstain.ts';
import { languageNotes } from '../../src/answer/language-notes.ts';
import { refusal, yearsInWords } from '../../src/answer/refusal.ts';
import type { State } from '../../src/domain.ts';
import { scopeOf } from '../../src/retrieve/scope.ts';
import { PeopleIndex } from '../../src/understand/people-index.ts';
import { SessionIndex } from '../../src/understand/session-index.ts';
import { understand } from '../../src/understand/understand.ts';
import { newRecord } from '../fakes/new-record.ts';
import { corpusOf } from '../retrieve/over-fakes.ts';
import { person } from '../understand/speakers.ts';

const record = newRecord({
  source: '/a.txt',
  sessions: [{ session: 'one', turns: [{ words: 'cables' }] }],
});
const known = {
  people: new PeopleIndex([person('Ann Lee'), person('Sam Lee')]),
  sessions: new SessionIndex([]),
};
const reasonFor = async (question: string, given: Partial<State> = {}) => {
  const understood = understand(question, known);
  return refusal(await corpusOf([record]), understood, { ...understood.state, ...given });
};

describe('a question is refused', () => {
  test('where there are no records', async () => {
    const understood = understand('What did Ann Lee say about cables?', known);
    expect(refusal(await corpusOf([]), understood, understood.state)).toBe(NOTHING_HERE);
  });

  test.each(['Hello!', 'Thank you very much'])(
    'with a greeting where it is one: %j',
    async (question) => {
      expect(await reasonFor(question)).toBe(GREETED);
    },
  );

  test.each(['???', 'What did they say?'])('where nothing is asked for: %j', async (question) => {
    expect(await reasonFor(question)).toBe(NOT_A_QUESTION);
  });

  test('where somebody unknown is named, and says who', async () => {
    expect(await reasonFor('What did Zora Quint say about cables?')).toContain('Zora Quint');
  });

  test('where a name may be two people’s, and says whose', async () => {
    const reason = await reasonFor('What did Lee say about cables?');
    expect(reason).toContain('Ann Lee');
    expect(reason).toContain('Sam Lee');
  });

  test.each(['What did Ann Lee say about cables?', 'cables', 'What did Sam say?'])(
    'but not %j',
    async (question) => {
      expect(await reasonFor(question)).toBeNull();
    },
  );

  test('and not where the caller says who is meant', async () => {
    expect(await reasonFor('What did Lee say about cables?', { speakers: ['Ann Lee'] })).toBeNull();
  });
});

describe('reasons in words', () => {
  test.each([
    [2018, 2018, 'in 2018'],
    [2018, 2020, 'from 2018 to 2020'],
    [2018, null, 'since 2018'],
    [null, 2020, 'until 2020'],
    [null, null, null],
  ])('from %s to %s: %s', (from, to, words) => {
    expect(yearsInWords({ from, to })).toBe(words);
  });

  test('name who, when, and which words are missing', () => {
    expect(nothingInScope(['Ann Lee'], 'in 2020')).toBe(
      'Ann Lee said nothing in 2020 in these records.',
    );
    expect(nothingInScope([], 'in 2020')).toContain('no session in 2020');
    expect(silentOn(['Ann Lee'], ['blockchain'])).toMatch(
      /^Ann Lee .*: blockchain does not occur/u,
    );
    expect(silentOn([], ['moon', 'cheese'])).toMatch(/moon and cheese do not occur/u);
    expect(silentOn(['Ann Lee'], [])).not.toContain(':');
  });
});

describe('language notes', () => {
  const inLanguage = (session: string, language: string) => {
    const made = newRecord({
      source: `/${session}.txt`,
      sessions: [{ session, turns: [{ words: 'x' }] }],
    });
    const sessions = made.sessions.map((one) => ({ ...one, parsed: { ...one.parsed, language } }));
    return { ...made, sessions };
  };
  const records = [inLanguage('a', 'eng'), inLanguage('b', 'fra'), inLanguage('c', 'und')];

  test('name the languages of the sessions searched, English and unknown ones apart', async () => {
    const corpus = await corpusOf(records);
    const notes = async (sessions: readonly string[]) =>
      languageNotes(corpus, await scopeOf(corpus, { sessions }));
    expect(await notes([])).toEqual([expect.stringContaining('in French')]);
    expect(await notes(['b', 'c'])).toEqual([expect.stringContaining('in French')]);
    expect(await notes(['a', 'c'])).toEqual([]);
  });
});
