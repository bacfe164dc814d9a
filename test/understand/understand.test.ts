import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { State } from '../../src/asking.ts';
import { understand } from '../../src/understand/understand.ts';
import { KNOWN } from './known.ts';

const read = (question: string) => understand(question, KNOWN);
const topic = (question: string) => read(question).state.topic;
const asks = (question: string) => {
  const { intent, of } = read(question).state;
  return of === null ? intent : `${intent} ${of}`;
};

/** `question → what is wanted → topic`, a row each. */
const table = (rows: string) =>
  rows
    .trim()
    .split('\n')
    .map((row) => row.split('→').map((cell) => cell.trim()) as [string, string, string]);

describe('any question', () => {
  it('is read, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (question) => {
        const { state } = read(question);
        expect(state.topic).not.toBe('');
        expect(state.from ?? 0).toBeLessThanOrEqual(state.to ?? 9999);
      }),
    );
  });

  it('says the same when it is asked politely, or with white space around it', () => {
    const questions = fc.constantFrom(
      'what did Okello say about norms in 2018?',
      'how many speakers mentioned fragmentation?',
      'list every session where Okello spoke',
      'who spoke most about norms',
    );
    const politely = fc.constantFrom(
      '',
      'please ',
      'Can you tell me ',
      'Hello, ',
      '  ',
      'I want to know ',
    );
    fc.assert(
      fc.property(questions, politely, (question, before) => {
        expect(read(before + question).state).toEqual(read(question).state);
      }),
    );
  });

  // Every pattern is tried on words that nearly fit, ten thousand of them.
  it.each([
    'all the ',
    'who said ',
    'how many speakers who have ',
    "'a ",
    '“a ',
    'in the ',
    'yes, ',
  ])('is read in linear time: %j again and again', (words) => {
    const start = performance.now();
    read(words.repeat(Math.ceil(20_000 / words.length)));
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('what is wanted', () => {
  it.each(
    table(`
What did Okello say about norms? → said → norms
Did anyone say anything about norms? → said → norms
What did everyone say about norms? → said → norms
norms → said → norms
Who spoke about norms? → who → norms
And who spoke about norms? → who → norms
Who disagreed with Okello? → who → disagreed Okello
Which speaker wants stricter rules? → who → wants stricter rules
Who is against sovereignty? → who → against sovereignty
Who is from Peru? → who → Peru
Who was unsure about speaking? → who → unsure
Who else spoke about norms? → who-else → norms
Did anybody else mention norms? → who-else → norms
Which other speakers mentioned norms? → who-else → norms
Who besides Okello spoke about norms? → who-else → norms
Who is Okello? → who-is → -
Who's Okello? → who-is → -
Who is Vance? → who-is → -
What's Okello's background? → who-is → -
Where does Okello work? → who-is → -
What do we know about Okello? → who-is → -
What is Okello's role in the treaty? → said → role treaty
By whom was data mentioned? → who → data
Which delegate spoke about data? → who → data
Who brought up norms? → who → norms
Who called for norms? → who → norms
In 2018, who spoke about norms? → who → norms
During the Ridge-Valley workshop, who mentioned norms? → who → norms
When and where did Okello speak of norms? → where → norms
Where can I read about norms? → where → norms
When was the first time Okello mentioned norms? → timeline → norms
How did the debate on norms evolve? → timeline → norms
Compare 2018 and 2021 on norms → timeline → norms
Quotes from Okello on norms → said → norms
Statements by Okello concerning norms → said → norms
What did the EU propose on norms? → said → EU norms
Why does the EU want norms? → said → EU want norms
What is Okello's main point about norms? → said → norms
whatd okello say about norms → said → norms
What did Okello mostly say about norms? → said → norms
Hello, what did Mr. Okello say about norms? → said → norms
I work on norms. Did anybody raise them? → said → work norms
I am a student of law. What did Okello say about norms? Thank you. → said → norms
Okello on norms, 2018 versus 2021 → timeline → norms
What was concluded on norms? → said → norms
Which arguments did Okello make about norms? → said → norms
What do the records say about norms? → said → norms
wht did okello say abuot norms → said → norms
I was wondering whether Okello mentioned norms → said → norms
What, if anything, did Okello say about norms? → said → norms
Who is Zora Quint? → who-is → Zora Quint
Tell me about Tomas Okello → who-is → -
Where did Okello speak of norms? → where → norms
In which sessions did Okello mention norms? → where → norms
At which meeting was fragmentation discussed? → where → fragmentation
When did Okello first speak of norms? → timeline → norms
When was fragmentation mentioned? → timeline → fragmentation
When was IoT discussed? → timeline → IoT
Timeline of Okello on norms → timeline → norms
How did Okello's view on norms change over the years? → timeline → norms
How have Okello's opinions on norms evolved? → timeline → norms
norms over the years → timeline → norms
Who said "the net is for all"? → exact → the net is for all
Did Okello say “the net is for all”? → exact → the net is for all
Compare Okello and Pilar on norms → compare → norms
Okello versus Pilar on norms → compare → norms
What are the differences between Okello and Pilar on norms? → compare → norms
How do Okello and Pilar differ on norms? → compare → norms
Hello there! → greeting → -
thanks → greeting → -
thx! → greeting → -
Great, thank you for your help → greeting → -
What time is it? → greeting → -
Good morning → greeting → -
`),
  )('%s → %s', (question, wanted, about) => {
    expect(asks(question)).toBe(wanted);
    expect(topic(question)).toBe(about === '-' ? null : about);
  });

  // Lists and counts are answered by the database: their frame is no topic.
  it.each(
    table(`
List every session where Okello spoke → list sessions → -
List all sessions → list sessions → -
Show me the sessions that mention norms → list sessions → norms
Which sessions are from 2021? → list sessions → -
Which sessions mention norms? → list sessions → norms
Which meetings are there? → list sessions → -
In which sessions did Okello speak? → list sessions → -
Where did Okello speak? → list sessions → -
Which sessions did Okello attend? → list sessions → -
Which speakers mentioned norms? → list speakers → norms
List all speakers → list speakers → -
List everyone who mentioned norms → list speakers → norms
Who attended the Ridge-Valley workshop? → list speakers → -
Which sessions do you have? → list sessions → -
Top speakers on norms → most speakers → norms
Most active speakers → most speakers → -
Who had most to say about norms? → most speakers → norms
How many speakers are there in total? → count speakers → -
In 2018, how many speakers mentioned norms? → count speakers → norms
How many times did Okello speak? → count turns → -
How many interventions did Okello make? → count turns → -
All quotes by Okello → list turns → -
Name the people who spoke about norms → list speakers → norms
Who spoke in the Ridge-Valley workshop? → list speakers → -
Who spoke in 2018? → list speakers → -
Who were the participants? → list speakers → -
Everything Okello said → list turns → -
All that Okello said about norms → list turns → norms
Show me everything Okello said about norms → list turns → norms
Show all statements of Okello on norms → list turns → norms
Which years do the records cover? → list years → -
In which years did Okello speak? → list years → -
How many speakers mentioned fragmentation? → count speakers → fragmentation
How many people have spoken about norms? → count speakers → norms
How many speakers are there? → count speakers → -
The number of speakers who mentioned norms → count speakers → norms
How many sessions are there? → count sessions → -
How many sessions mention norms? → count sessions → norms
In how many meetings did Okello speak? → count sessions → -
How many turns did Okello take? → count turns → -
How often did Okello mention norms? → count mentions → norms
How many times was fragmentation mentioned? → count mentions → fragmentation
How often does the word fragmentation occur? → count mentions → fragmentation
How often was IoT mentioned? → count mentions → IoT
How often was AI mentioned? → count mentions → AI
How often do people mention AI? → count mentions → AI
How often was access mentioned? → count mentions → access
How often was the theory mentioned? → count mentions → theory
How often was Okello mentioned? → count mentions → Okello
How many mentions of offline use? → count mentions → offline use
How many mentions offline? → count mentions → offline
How many words did Okello speak? → count words → -
How many years are there? → count years → -
Who spoke most about norms? → most speakers → norms
Who mentioned norms most often? → most speakers → norms
Who talks the most? → most speakers → -
Who is the most frequent speaker? → most speakers → -
Which speaker used the word norms most? → most speakers → norms
Which session mentions norms most? → most sessions → norms
In which session was fragmentation discussed most? → most sessions → fragmentation
Where were norms mentioned most? → most sessions → norms
`),
  )('%s → %s', (question, wanted, about) => {
    expect(asks(question)).toBe(wanted);
    expect(topic(question)).toBe(about === '-' ? null : about);
  });

  // What nobody counted in the records is asked of the speakers.
  it.each([
    'How many people use the Internet?',
    'How many people live in Peru?',
    'How many people speak French?',
    'How often does the MAG meet?',
    'How much did the project cost?',
    'How long has Okello worked there?',
    'How many countries signed?',
    'How many words are in the treaty?',
    'How many meetings does the MAG hold each year?',
    'How has the Internet changed society?',
    "How did the Internet change people's views?",
    'Where should the MAG meet for the photo?',
    'Where is the secretariat?',
    'When will the next forum be?',
    'Which worries do the reports list?',
    'Which document did the list of participants include?',
    'Which firm produced lessons?',
    'List the risks',
    "Show people's concerns",
    'What did Okello say about the timeline of the process?',
    'What did Okello say about comparing laws?',
    'What is the difference between multilateral and multistakeholder?',
    'Privacy versus security',
    'What did Okello say about "digital public goods now"?',
    'Hello, what did Okello say?',
    'Thank you for what?',
    'Everything about norms',
  ])('only what was said: %s', (question) => {
    expect(asks(question)).toBe('said');
  });

  it.each([
    'Who said that most people are offline?',
    'Who spoke about what matters most?',
    'Who won the prize?',
  ])('only who: %s', (question) => {
    expect(asks(question)).toBe('who');
  });
});

describe('the topic', () => {
  // A word that usually frames a question is the topic where it stands behind `about`, or in a term of the field.
  it.each([
    ['What did Okello say about mutual dependence of states?', 'mutual dependence states'],
    ['What did Okello say about a talking shop?', 'talking shop'],
    ['What did Okello recommend to think tanks?', 'think tanks'],
    ['What did Okello say about how states respond?', 'states respond'],
    ['What did Okello say about members?', 'members'],
    ['What is the fear of states?', 'fear states'],
    ['What does Okello think about what Pilar said on norms?', 'norms'],
    ["What is Okello's position on norms, please?", 'norms'],
    ['Is there anything about norms in the records?', 'norms'],
    ['What did Okello say about Data Owners?', 'Data Owners'],
    ['What topics did Okello talk about?', null],
    ['Hello, please tell me what Okello said', null],
    ['Compare Okello versus Pilar', null],
  ])('%s', (question, words) => {
    expect(topic(question)).toBe(words);
  });

  // Said by and said about are different questions.
  it.each([
    ['What did Okello say about Brandstätter?', ['Tomas Okello'], 'Brandstätter'],
    ['What did others say about Brandstätter?', [], 'Brandstätter'],
    ['Who mentioned Okello?', [], 'Okello'],
    ['How many speakers mentioned Okello?', [], 'Okello'],
  ])('a person as what is spoken of: %s', (question, speakers, words) => {
    expect(read(question).state).toMatchObject({ speakers, topic: words });
  });
});

describe('who', () => {
  it.each([
    ['What did Okello and Brandstätter say about norms?', ['Tomas Okello', 'Mirela Brandstätter']],
    ['What did everyone say about norms?', []],
    ['Compare Okello with Brandstätter', ['Tomas Okello', 'Mirela Brandstätter']],
  ])('%s', (question, speakers) => {
    expect(read(question).state.speakers).toEqual(speakers);
  });

  it.each([
    'What did Zora Quint say?',
    'List every session where Zora Quint spoke',
    'Compare Okello and Zora Quint on norms',
    'What did Okello and Zora Quint say about norms?',
  ])('nobody known: %s', (question) => {
    expect(read(question).unknownSpeaker).toBe('Zora Quint');
  });

  // The name is nobody's topic.
  it.each<[string, string | null]>([
    ['What did Zora Quint say about norms?', 'norms'],
    ['What did Okello and Zora Quint say about norms?', 'norms'],
    ['what did zora okello say about norms', 'norms'],
  ])('whoever is unknown is no topic: %s', (question, words) => {
    expect(read(question).unknownSpeaker?.toLowerCase()).toMatch(/^zora/);
    expect(topic(question)).toBe(words);
  });

  it('whom a report is about is whom it reports', () => {
    const { state } = read('What does the AI report say about Okello?');
    expect(state).toMatchObject({ speakers: ['Tomas Okello'], topic: null, kind: 'ai-report' });
    const mentioned = read('What do the reports say about Okello and his trade?').state;
    expect(mentioned.speakers).toEqual([]);
  });

  it('a role within a session', () => {
    const { state } = read('What did the moderator of the Ridge-Valley workshop say about norms?');
    expect(state).toMatchObject({ topic: 'norms', sessions: ['ridge'] });
    expect(state.speakers).toContain('MODERATOR');
  });

  it('asks which, where several bear the name', () => {
    const { state, ambiguous } = read('What did Vance say about norms?');
    expect(state).toMatchObject({ speakers: [], topic: 'norms' });
    expect(ambiguous).toEqual([
      {
        name: 'Vance',
        choices: [
          { speaker: 'Judy Vance', sessions: ['ridge'], turns: 7 },
          { speaker: 'James Vance', sessions: ['names', 'summary'], turns: 3 },
        ],
      },
    ]);
  });

  // Sessions and years may leave only one who can be meant.
  it.each<[string, Partial<State>]>([
    ['What did Vance say in 2018?', { speakers: ['Judy Vance'], from: 2018, to: 2018 }],
    ['What did Soren say in Lisbon?', { speakers: ['Soren'], sessions: ['ridge'] }],
    ['What did Soren say in 2021?', { speakers: ['Soren'], sessions: ['names'], from: 2021 }],
  ])('%s', (question, state) => {
    expect(read(question).state).toMatchObject(state);
    expect(read(question).ambiguous).toEqual([]);
  });

  it('asks which all the same, where none of them was there', () => {
    expect(read('What did Soren say in Oslo?').ambiguous).toHaveLength(1);
  });
});

describe('when, where and of which kind', () => {
  it.each<[string, Partial<State>]>([
    ['What did Okello say in 2018?', { from: 2018, to: 2018, sessions: [] }],
    ['What was said at the last meeting?', { from: 2021, to: 2021, sessions: [] }],
    // The whole of 2018 was the IGF; of 2021 a part.
    ['What was said at IGF 2018?', { from: 2018, to: 2018, sessions: [] }],
    ['What was said at IGF 2021?', { from: 2021, to: 2021, sessions: ['names', 'summary'] }],
    ['What did the 2018 meeting say about norms?', { from: 2018, to: 2018, topic: 'norms' }],
    ['Summarise the Ridge-Valley workshop', { sessions: ['ridge'], topic: null }],
    ['List the sessions from Tallinn', { sessions: ['names', 'summary'], topic: null }],
    ['What did people from Tallinn say?', { sessions: [], topic: 'Tallinn' }],
    ['In Tallinn, what did Okello say?', { sessions: ['names', 'summary'], topic: null }],
    ['What was said in Tallinn about norms?', { sessions: ['names', 'summary'], topic: 'norms' }],
  ])('%s', (question, state) => {
    expect(read(question).state).toMatchObject(state);
  });

  it.each([
    ['What do the reports say about data?', 'report'],
    ['According to the session reports, what is fair?', 'report'],
    ['Which reports mention data?', 'report'],
    ['And the reports?', 'report'],
    ['What do the AI reports say about data?', 'ai-report'],
    ['What do machine-made reports say?', 'ai-report'],
    ['What is said in the transcripts about data?', 'transcript'],
    ['What did Okello say about the reports?', null],
    ['Who reported on data?', null],
    ['What was said about AI reports?', null],
    ['What did Okello say about transcripts?', null],
  ])('kind: %s', (question, kind) => {
    expect(read(question).state.kind).toBe(kind);
  });
});
