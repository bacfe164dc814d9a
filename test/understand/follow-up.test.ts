import { describe, expect, it } from 'vitest';
import type { State } from '../../src/asking.ts';
import { afterQuestions } from './known.ts';

const NORMS = 'What did Okello say about norms in 2018?';
const OKELLO = 'Tomas Okello';
const after = (...questions: readonly string[]) => afterQuestions(questions).state;

const follows = (first: string, rows: readonly (readonly [string, Partial<State>])[]) =>
  it.each(rows)(`${first} %s`, (question, state) => {
    expect(after(first, question)).toMatchObject(state);
  });

describe('a follow-up fills in what was asked before', () => {
  // Each changes one thing, and keeps the others.
  follows(NORMS, [
    ['And in 2021?', { speakers: [OKELLO], topic: 'norms', from: 2021, to: 2021, intent: 'said' }],
    ['In 2021?', { speakers: [OKELLO], topic: 'norms', from: 2021, to: 2021 }],
    ['no, in 2021', { speakers: [OKELLO], topic: 'norms', from: 2021, to: 2021 }],
    ['What about Pilar?', { speakers: ['Pilar'], topic: 'norms', from: 2018, to: 2018 }],
    ['And Pilar?', { speakers: ['Pilar'], topic: 'norms', from: 2018 }],
    ['Pilar?', { speakers: ['Pilar'], topic: 'norms' }],
    ['No, I meant Pilar', { speakers: ['Pilar'], topic: 'norms' }],
    ['The same for Pilar', { speakers: ['Pilar'], topic: 'norms' }],
    ['And what did Pilar say?', { speakers: ['Pilar'], topic: 'norms' }],
    ['Did Pilar?', { speakers: ['Pilar'], topic: 'norms', from: 2018 }],
    ['And Pilar on data?', { speakers: ['Pilar'], topic: 'data' }],
    ['Anything on data?', { speakers: [OKELLO], topic: 'data' }],
    ['In his own words?', { speakers: [OKELLO], topic: 'norms' }],
    ['And everyone?', { speakers: [], topic: 'norms', from: 2018 }],
    ['And on encryption?', { speakers: [OKELLO], topic: 'encryption', from: 2018 }],
    ['On encryption?', { speakers: [OKELLO], topic: 'encryption' }],
    ['And what about encryption?', { speakers: [OKELLO], topic: 'encryption' }],
    ['And the reports?', { speakers: [OKELLO], topic: 'norms', from: 2018, kind: 'report' }],
    ['Only in the transcripts', { speakers: [OKELLO], topic: 'norms', kind: 'transcript' }],
  ]);

  // A place takes the place of years, and years of a place: both together would find nothing.
  follows(NORMS, [
    ['And in Tallinn?', { topic: 'norms', from: null, to: null, sessions: ['names', 'summary'] }],
    ['And in the MAG meeting?', { topic: 'norms', from: null, to: null, sessions: ['council'] }],
    ['And in any year?', { topic: 'norms', from: null, to: null, sessions: [] }],
  ]);
  follows('What did Okello say about norms in Tallinn?', [
    ['And in 2018?', { topic: 'norms', from: 2018, to: 2018, sessions: [] }],
    ['And on data?', { topic: 'data', sessions: ['names', 'summary'] }],
  ]);

  // Time that is told from the time before.
  follows(NORMS, [
    ['And before that?', { speakers: [OKELLO], topic: 'norms', from: null, to: 2017 }],
    ['And later?', { speakers: [OKELLO], topic: 'norms', from: 2019, to: null }],
    ['The year after?', { speakers: [OKELLO], topic: 'norms', from: 2019, to: 2019 }],
    ['What did he say before that?', { speakers: [OKELLO], topic: 'norms', to: 2017 }],
  ]);
  follows('What did Okello say about norms?', [
    ['And before that?', { speakers: [OKELLO], topic: 'norms', from: null, to: null }],
  ]);

  // Pronouns.
  follows(NORMS, [
    ['What examples did he give?', { speakers: [OKELLO], topic: 'examples' }],
    ['What did she say about privacy?', { speakers: [OKELLO], topic: 'privacy', from: null }],
    ['What is his view of privacy?', { speakers: [OKELLO], topic: 'privacy' }],
    ['What did Pilar say about it?', { speakers: ['Pilar'], topic: 'norms', from: null }],
    ['Who is he?', { speakers: [OKELLO], topic: null, intent: 'who-is' }],
  ]);
});

describe('a follow-up in other words', () => {
  // What is said before it changes nothing.
  follows(NORMS, [
    ['Sorry, I meant Pilar', { speakers: ['Pilar'], topic: 'norms' }],
    ['No wait, Pilar', { speakers: ['Pilar'], topic: 'norms' }],
    ['what were his exact words?', { speakers: [OKELLO], topic: 'norms', intent: 'said' }],
    ['By whom?', { speakers: [], topic: 'norms', intent: 'who' }],
    ['ok thanks', { speakers: [], topic: null, intent: 'greeting' }],
  ]);
  follows('Which speakers mentioned norms?', [
    ['Which of them spoke most?', { topic: 'norms', intent: 'most', of: 'speakers' }],
    ['Quote them', { topic: 'norms', intent: 'said', of: null }],
  ]);
  follows('What is the MAG?', [['Who are its members?', { topic: 'MAG', intent: 'who' }]]);

  // Who was asked and is nobody here gives way to who is.
  follows('what did zora quint say about norms', [
    ['And Okello?', { speakers: [OKELLO], topic: 'norms' }],
  ]);
  follows('What did the EU say about norms?', [
    ['And Okello?', { speakers: [OKELLO], topic: 'norms' }],
    ['And in 2018?', { topic: 'EU norms', from: 2018 }],
  ]);

  // A second reaction is to what was said first.
  it('who agreed, after who disagreed', () => {
    expect(after(NORMS, 'Who disagreed?', 'Who agreed with him?')).toMatchObject({
      speakers: [],
      without: [OKELLO],
      topic: 'norms agreed',
    });
  });

  // Somebody more to be compared.
  follows('Compare Okello and Pilar on norms', [
    [
      'And with Brandstätter?',
      { speakers: [OKELLO, 'Pilar', 'Mirela Brandstätter'], topic: 'norms', intent: 'compare' },
    ],
    [
      'What are the differences?',
      { speakers: [OKELLO, 'Pilar'], topic: 'norms', intent: 'compare' },
    ],
  ]);
});

describe('a follow-up that wants something else', () => {
  follows(NORMS, [
    [
      'How many?',
      { intent: 'count', of: 'mentions', speakers: [OKELLO], topic: 'norms', from: 2018 },
    ],
    ['How often?', { intent: 'count', of: 'mentions', speakers: [OKELLO], topic: 'norms' }],
    ['And how many speakers?', { intent: 'count', of: 'speakers', speakers: [], topic: 'norms' }],
    ['List them all', { intent: 'list', of: 'turns', speakers: [OKELLO], topic: 'norms' }],
    ['Where?', { intent: 'where', speakers: [OKELLO], topic: 'norms', from: 2018 }],
    ['Where was that?', { intent: 'where', speakers: [OKELLO], topic: 'norms' }],
    ['When?', { intent: 'timeline', speakers: [OKELLO], topic: 'norms', from: 2018 }],
    ['When did he say that?', { intent: 'timeline', speakers: [OKELLO], topic: 'norms' }],
    ['Over the years?', { intent: 'timeline', speakers: [OKELLO], topic: 'norms', from: null }],
    ['Did that change over the years?', { intent: 'timeline', topic: 'norms' }],
    ['How did his view change?', { intent: 'timeline', speakers: [OKELLO], topic: 'norms' }],
    ['Who said that?', { intent: 'who', speakers: [], topic: 'norms' }],
    ['Who spoke most about it?', { intent: 'most', of: 'speakers', speakers: [], topic: 'norms' }],
    ['Show me everything he said', { intent: 'list', of: 'turns', speakers: [OKELLO] }],
  ]);

  // Those compared are who was asked about, and whoever is named beside them.
  follows(NORMS, [
    ['Compare him with Pilar', { intent: 'compare', speakers: [OKELLO, 'Pilar'], topic: 'norms' }],
    ['Compare with Pilar', { intent: 'compare', speakers: [OKELLO, 'Pilar'], topic: 'norms' }],
    [
      'Compare Okello and Pilar',
      { intent: 'compare', speakers: [OKELLO, 'Pilar'], topic: 'norms' },
    ],
    ['How does that compare with Pilar?', { intent: 'compare', speakers: [OKELLO, 'Pilar'] }],
  ]);
  follows('What did Okello and Pilar say about norms?', [
    ['Compare them', { intent: 'compare', speakers: [OKELLO, 'Pilar'], topic: 'norms' }],
    ['Compare them on data', { intent: 'compare', speakers: [OKELLO, 'Pilar'], topic: 'data' }],
  ]);

  // Others: those who were asked about are left out.
  follows(NORMS, [
    [
      'Who else?',
      { intent: 'who-else', speakers: [], without: [OKELLO], topic: 'norms', from: 2018 },
    ],
    ['Who else spoke about this?', { intent: 'who-else', without: [OKELLO], topic: 'norms' }],
    [
      'Who else spoke about data?',
      { intent: 'who-else', without: [OKELLO], topic: 'data', from: null },
    ],
    ['What did others say?', { intent: 'said', speakers: [], without: [OKELLO], topic: 'norms' }],
    ['And the others?', { intent: 'said', speakers: [], without: [OKELLO], topic: 'norms' }],
    [
      'Who disagreed?',
      { intent: 'who', speakers: [], without: [OKELLO], topic: 'norms disagreed' },
    ],
    [
      'Who agreed with him?',
      { intent: 'who', without: [OKELLO], topic: 'norms agreed', from: 2018 },
    ],
    [
      'And who disagreed with Okello?',
      { intent: 'who', without: [OKELLO], topic: 'norms disagreed' },
    ],
  ]);
});

describe('what was wanted goes on', () => {
  follows('List every session where Okello spoke', [
    ['What about Pilar?', { intent: 'list', of: 'sessions', speakers: ['Pilar'] }],
    ['And in 2021?', { intent: 'list', of: 'sessions', speakers: [OKELLO], from: 2021 }],
    [
      'What did he say about data?',
      { intent: 'said', of: null, speakers: [OKELLO], topic: 'data' },
    ],
  ]);
  follows('How many speakers mentioned norms?', [
    ['And in 2021?', { intent: 'count', of: 'speakers', topic: 'norms', from: 2021 }],
    ['And data?', { intent: 'count', of: 'speakers', topic: 'data' }],
    ['List them', { intent: 'list', of: 'speakers', topic: 'norms' }],
    ['Who are they?', { intent: 'list', of: 'speakers', topic: 'norms' }],
    ['What about Pilar?', { intent: 'said', of: null, speakers: ['Pilar'], topic: 'norms' }],
  ]);
  follows('Who spoke about norms?', [
    ['And data?', { intent: 'who', topic: 'data' }],
    ['How many?', { intent: 'count', of: 'speakers', topic: 'norms' }],
    ['What about Pilar?', { intent: 'said', speakers: ['Pilar'], topic: 'norms' }],
  ]);
  follows('Timeline of Okello on norms', [
    ['And on data?', { intent: 'timeline', speakers: [OKELLO], topic: 'data' }],
    ['And Pilar?', { intent: 'timeline', speakers: ['Pilar'], topic: 'norms' }],
  ]);
  follows('Compare Okello and Pilar on norms', [
    ['And on data?', { intent: 'compare', speakers: [OKELLO, 'Pilar'], topic: 'data' }],
    ['And Brandstätter?', { intent: 'said', speakers: ['Mirela Brandstätter'], topic: 'norms' }],
  ]);
  follows('Who is Okello?', [
    ['And Pilar?', { intent: 'who-is', speakers: ['Pilar'] }],
    ['What did he say about data?', { intent: 'said', speakers: [OKELLO], topic: 'data' }],
    ['And on data?', { intent: 'said', speakers: [OKELLO], topic: 'data' }],
  ]);
  follows('Who said "the net is for all"?', [
    ['And in 2021?', { intent: 'exact', topic: 'the net is for all', from: 2021 }],
    ['Where?', { intent: 'where', topic: 'the net is for all' }],
    ['And on data?', { intent: 'said', topic: 'data' }],
  ]);

  it('through several questions', () => {
    const state = after(NORMS, 'And what about data?', 'And in 2021?', 'And Pilar?', 'Where?');
    expect(state).toMatchObject({
      speakers: ['Pilar'],
      topic: 'data',
      from: 2021,
      intent: 'where',
    });
  });
});

describe('a new question starts afresh', () => {
  const FRESH = { from: null, to: null, sessions: [], kind: null, without: [] };
  follows(NORMS, [
    ['What did Pilar say about privacy?', { ...FRESH, speakers: ['Pilar'], topic: 'privacy' }],
    ['And what did Pilar say about privacy?', { ...FRESH, speakers: ['Pilar'], topic: 'privacy' }],
    ['What did Pilar say?', { ...FRESH, speakers: ['Pilar'], topic: null }],
    ['What was said about privacy?', { ...FRESH, speakers: [], topic: 'privacy' }],
    ['And what else was said about privacy?', { ...FRESH, speakers: [], topic: 'privacy' }],
    ['Who spoke about privacy?', { ...FRESH, speakers: [], topic: 'privacy', intent: 'who' }],
    ['Who is Pilar?', { ...FRESH, speakers: ['Pilar'], topic: null, intent: 'who-is' }],
    ['How many sessions are there?', { ...FRESH, speakers: [], topic: null, of: 'sessions' }],
    ['How many speakers mentioned data?', { ...FRESH, speakers: [], topic: 'data' }],
    ['List all sessions', { ...FRESH, speakers: [], topic: null, of: 'sessions' }],
    ['List all speakers', { ...FRESH, speakers: [], topic: null, of: 'speakers' }],
    ['Everything that Pilar said', { ...FRESH, speakers: ['Pilar'], topic: null }],
    ['Compare Pilar and Brandstätter on data', { ...FRESH, topic: 'data', intent: 'compare' }],
    ['Compare Pilar and Brandstätter', { ...FRESH, topic: null, intent: 'compare' }],
    ['Who disagreed with Pilar?', { ...FRESH, speakers: [], topic: 'disagreed Pilar' }],
    ['What do people need for their rights?', { ...FRESH, speakers: [] }],
    ['What risks do users see when they go online?', { ...FRESH, speakers: [] }],
    ['Quarry messages', { ...FRESH, speakers: [], topic: 'Quarry messages' }],
    ['Who said "the net is ours"?', { ...FRESH, topic: 'the net is ours', intent: 'exact' }],
    ['Thanks! What did Pilar say about data?', { ...FRESH, speakers: ['Pilar'], topic: 'data' }],
    ['Hello', { ...FRESH, speakers: [], topic: null, intent: 'greeting' }],
    ['no thanks', { ...FRESH, speakers: [], topic: null, intent: 'greeting' }],
  ]);

  // Whoever is named now takes the place of who was, even where nobody can tell who that is.
  it.each(['What about Vance?', 'And what did Zora Quint say?'])('%s', (question) => {
    expect(after(NORMS, question).speakers).toEqual([]);
  });
});

describe('an answer that offers something', () => {
  const VANCE = 'What did Vance say about norms in 2021 or 2018?';
  const followed = (...questions: readonly string[]) => afterQuestions(questions);

  it.each([
    ['Judy Vance', 'Judy Vance'],
    ['Judy', 'Judy Vance'],
    ['I meant James', 'James Vance'],
    ['the first one', 'Judy Vance'],
    ['the second', 'James Vance'],
    ['2', 'James Vance'],
    ['the last one', 'James Vance'],
    ['the one in Lisbon', 'Judy Vance'],
    ['no, the other one', 'James Vance'],
  ])('picks with %j', (utterance, name) => {
    const { state, picked } = followed(VANCE, utterance);
    expect(picked?.speaker).toBe(name);
    expect(state).toMatchObject({ speakers: [name], topic: 'norms', from: 2018, to: 2021 });
  });

  it('and takes the next with “the other one”, in a ring', () => {
    expect(followed(VANCE, 'Judy', 'no, the other one').state.speakers).toEqual(['James Vance']);
    expect(followed(VANCE, 'James', 'not him').state.speakers).toEqual(['Judy Vance']);
  });

  // Only their sessions tell two of one name apart.
  it('sets sessions where two bear the very same name', () => {
    const SOREN = 'What did Soren say about norms?';
    expect(followed(SOREN, 'the first one').state.sessions).toEqual(['ridge']);
    expect(followed(SOREN, 'the one in Tallinn').state.sessions).toEqual(['names']);
    expect(followed(SOREN, 'the first one', 'the other one').state.sessions).toEqual(['names']);
    expect(followed(SOREN, 'the first one', 'What did he say about data?').state).toMatchObject({
      speakers: ['Soren'],
      topic: 'data',
      sessions: ['ridge'],
    });
    expect(followed(SOREN, 'the first one', 'What about Pilar?').state.sessions).toEqual([]);
    expect(followed(SOREN, 'Soren').picked).toBeNull();
  });

  it('picks nobody by a place that none has, nor by another name, nor in a new question', () => {
    expect(followed(VANCE, 'the third one').picked).toBeNull();
    expect(followed(VANCE, 'Pilar').picked).toBeNull();
    expect(followed(VANCE, 'What did Judy Vance say about data?').picked).toBeNull();
    expect(followed(NORMS, 'the first one').picked).toBeNull();
  });

  const suggestions = ['What did Pilar say about norms?', 'Who spoke about norms?'];
  const suggested = (utterance: string) =>
    afterQuestions([NORMS, utterance], { suggestions }).restates;

  it.each(['yes', 'please do', 'ok do that', 'the first one'])(
    '%s asks what was suggested',
    (yes) => {
      expect(suggested(yes)).toBe(suggestions[0]);
    },
  );

  it('asks another suggestion by its place, and none where none was made', () => {
    expect(suggested('the second one')).toBe(suggestions[1]);
    expect(suggested('no thanks')).toBeNull();
    expect(suggested('And Pilar?')).toBeNull();
    expect(followed(NORMS, 'yes').restates).toBeNull();
  });

  it('goes on behind what was shown', () => {
    for (const more of ['more', 'go on', 'show me more', 'what else did he say?']) {
      expect(followed(NORMS, more)).toMatchObject({ isMore: true, state: after(NORMS) });
    }
    expect(followed(NORMS, 'more about privacy').isMore).toBe(false);
    expect(followed('more').isMore).toBe(false);
  });

  // Nobody was named whom others could be told from: the rest of those who spoke of it.
  it('“who else?” after “who” goes on behind those shown', () => {
    expect(followed('Who spoke about norms?', 'Who else?')).toMatchObject({
      isMore: true,
      state: { intent: 'who-else', topic: 'norms', speakers: [], without: [] },
    });
    expect(followed(NORMS, 'Who else?').isMore).toBe(false);
  });

  it('a terse question with nothing before it asks nothing', () => {
    expect(followed('how many?').state).toMatchObject({ intent: 'said', of: null, topic: null });
  });
});
