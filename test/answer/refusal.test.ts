import { describe, expect, test } from 'vitest';
import {
  GREETED,
  NOT_A_QUESTION,
  NOTHING_HERE,
  nothingInScope,
  silentOn,
} from '../../src/answer/abstain.ts';
import { languageNotes } from '../../src/answer/language-notes.ts';
import { refusal } from '../../src/answer/refusal.ts';
import { yearsInWords } from '../../src/answer/scope-in-words.ts';
import type { State } from '../../src/asking.ts';
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
  const corpus = await corpusOf([record]);
  return refusal(corpus, understood, { ...understood.state, ...given })?.reason ?? null;
};

describe('a question is refused', () => {
  test('where there are no records', async () => {
    const understood = understand('What did Ann Lee say about cables?', known);
    const refused = refusal(await corpusOf([]), understood, understood.state);
    expect(refused).toEqual({ reason: NOTHING_HERE });
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

  test('where a name is several people’s, each is a line to pick', async () => {
    const understood = understand('What did Lee say about cables?', known);
    const refused = refusal(await corpusOf([record]), understood, understood.state);
    expect(refused?.shown?.split('\n')).toEqual([
      'Several people are called Lee. Which of them is meant?',
      '',
      expect.stringMatching(/^- \*\*Ann Lee\*\*: /u),
      expect.stringMatching(/^- \*\*Sam Lee\*\*: /u),
    ]);
  });

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

  const state: State = {
    speakers: [],
    without: [],
    topic: 'cables',
    from: null,
    to: null,
    sessions: [],
    kind: null,
    intent: 'said',
    of: null,
  };
  const titleOf = (session: string) => (session === 'one' ? 'The first' : null);
  const ann = { speakers: ['Ann Lee'] };
  const in2020 = { from: 2020, to: 2020 };

  test.each<[Partial<State>, string]>([
    [{ ...ann, ...in2020 }, 'Ann Lee said nothing in 2020 in these records.'],
    [in2020, 'There is no session in 2020 in these records.'],
    [{ kind: 'report' }, 'There is no written report in these records.'],
    [{ sessions: ['one'], ...in2020 }, 'These records hold nothing in The first in 2020.'],
    [{ ...ann, sessions: ['one'] }, 'Ann Lee said nothing in The first.'],
    [
      { ...ann, kind: 'transcript', from: 2020 },
      'No transcript since 2020 in these records has a turn by Ann Lee.',
    ],
    [
      { ...ann, kind: 'ai-report' },
      'No machine-made report in these records tells what Ann Lee said.',
    ],
  ])('nothing is in scope of %j', (given, reason) => {
    expect(nothingInScope({ ...state, ...given }, titleOf)).toBe(reason);
  });

  test('name who is silent, where, and which words are missing', () => {
    const silent = (given: Partial<State>, missing: readonly string[]) =>
      silentOn({ ...state, ...given }, missing, titleOf);
    expect(silent(ann, ['blockchain'])).toBe(
      'Ann Lee said nothing about this in these records: the word blockchain does not occur in what they said.',
    );
    expect(silent(in2020, ['moon', 'cheese'])).toBe(
      'Nothing was found about this in 2020 in these records: the words moon and cheese do not occur.',
    );
    expect(silent({ ...ann, sessions: ['one'] }, [])).toBe(
      'Ann Lee said nothing about this in The first that could be quoted.',
    );
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
