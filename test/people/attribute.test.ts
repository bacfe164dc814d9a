import { describe, expect, it } from 'vitest';
import type { Kind, ListedPerson } from '../../src/domain.ts';
import { attribute } from '../../src/people/attribute.ts';
import { Directory } from '../../src/people/directory.ts';
import { sessionOf } from './session-of.ts';

interface Options {
  readonly kind?: Kind;
  readonly listed?: readonly ListedPerson[];
}

function attributed(lines: readonly string[], options: Options = {}) {
  const { text, parsed } = sessionOf(lines, options);
  const parts = { text, sessionId: 's', directory: new Directory([]) };
  return { text, ...attribute(parsed, parts) };
}

/** Who speaks in the last turn, how it is known, and the sentence that says so. */
function lastTurn(lines: readonly string[], options: Options = {}) {
  const { text, turns, names } = attributed(lines, options);
  const turn = turns.at(-1);
  const { evidence, attribution, speakerId } = turn ?? {};
  const name = names.find((one) => one.speakerId === speakerId && one.how === attribution);
  const sentence = evidence ? text.slice(evidence.start, evidence.end) : null;
  return [attribution, name?.spelling ?? null, sentence];
}

const NOBODY = ['none', null, null];

describe('who speaks', () => {
  it('is the person that the label names, and nobody where it names none', () => {
    const lines = [
      'ANA DIAZ: Yes.',
      'MODERATOR: Yes.',
      ': Yes.',
      'CHAIR DIAZ: Yes.',
      'INDIA: Yes.',
    ];
    const { turns } = attributed(lines);
    expect(turns.map(({ speakerId }) => speakerId)).toEqual(['ana-diaz', null, null, 'diaz', null]);
    const expected = ['label', 'none', 'none', 'label', 'none'];
    expect(turns.map(({ attribution }) => attribution)).toEqual(expected);
    expect(turns.every(({ evidence }) => evidence === null)).toBe(true);
  });

  it('is no initial before a French name, where the session prints titles', () => {
    const names = (lines: readonly string[]) => attributed(lines).names.map((one) => one.spelling);
    expect(names(['Mme ANA ROE: Oui.', 'M. TOM POE: Non.'])).toEqual(['ANA ROE', 'TOM POE']);
    expect(names(['ANA ROE: Oui.', 'M. TOM POE: Non.'])).toEqual(['ANA ROE', 'M. TOM POE']);
  });

  it('is nobody in a written report, whose labels are headings', () => {
    expect(lastTurn(['Ana Diaz: My name is Tom Roe.'], { kind: 'report' })).toEqual(NOBODY);
    expect(lastTurn([': My name is Tom Roe.'], { kind: 'report' })).toEqual(NOBODY);
    expect(lastTurn(['Ana Diaz: Text.'], { kind: 'ai-report' })).toEqual([
      'label',
      'Ana Diaz',
      null,
    ]);
  });

  it('keeps each spelling once, and those of the list apart', () => {
    const listed = ['Dr Ana Díaz', 'Moderator'].map((name) => ({ name, affiliation: null }));
    expect(attributed(['ANA DIAZ: Yes.', 'ANA DIAZ: No.'], { listed }).names).toEqual([
      { speakerId: 'ana-diaz', spelling: 'Ana Díaz', how: 'listed' },
      { speakerId: 'ana-diaz', spelling: 'ANA DIAZ', how: 'label' },
    ]);
  });
});

describe('who speaks says so', () => {
  it.each([
    ['My name is Tom Roe.', 'Tom Roe', 'My name is Tom Roe.'],
    ['Thank you. So my name is Tomas.', 'Tomas', 'So my name is Tomas.'],
    ['Hi. My name’s Tom Roe and I teach.', 'Tom Roe', 'My name’s Tom Roe and I teach.'],
    ['My name is Dr. Tom van Roe, thank you.', 'Tom van Roe', null],
    ['I’m Tom Roe from the harbour.', 'Tom Roe', 'I’m Tom Roe from the harbour.'],
    ['Good day, I am Tom Roe, I work for the city.', 'Tom Roe', null],
    ['This is Tom Roe speaking.', 'Tom Roe', 'This is Tom Roe speaking.'],
    ['Thank you, Chair. This is Tom Roe for the record.', 'Tom Roe', null],
    ['Hello, Tom Roe from ISOC. I ask you this.', 'Tom Roe', 'Hello, Tom Roe from ISOC.'],
    ['Tom Roe, for the record. I disagree.', 'Tom Roe', 'Tom Roe, for the record.'],
    ['Tom Roe from the University of Oslo. I disagree.', 'Tom Roe', null],
    ['My name is Tom O’Neill‑Roe.', 'Tom O’Neill‑Roe', null],
    ['My name is Tran Van An.', 'Tran Van An', null],
    ['Tom Roe from ISOC, thank you, Chair. I ask you this.', 'Tom Roe', null],
    ['This is Tom Roe, for the transcript.', 'Tom Roe', null],
    ['This is Tom Roe. I have a question.', 'Tom Roe', 'This is Tom Roe.'],
    ['It’s Tom Roe from the harbour.', 'Tom Roe', null],
    ['For the record, Tom Roe. I disagree.', 'Tom Roe', 'For the record, Tom Roe.'],
    ['Thank you, Chair. Tom Roe, Government of Peru. I ask.', 'Tom Roe', null],
    ['Hi. Tom Roe, APNIC. I ask you this.', 'Tom Roe', 'Tom Roe, APNIC.'],
    ['Thanks. So, uh, Tom Roe from DotAfrica.', 'Tom Roe', null],
    ['Good morning. Tom Roe from DENIC here.', 'Tom Roe', null],
    ['The name is Tom Roe-Poe, from the harbour.', 'Tom Roe-Poe', null],
    ['Buenos días, mi nombre es Tomás Roe, de Lima.', 'Tomás Roe', null],
    ['Hola, soy Ana Roe, de Derechos Digitales.', 'Ana Roe', null],
    ['Bonjour. Je suis Ana Roe, du ministère.', 'Ana Roe', null],
  ])('%s', (words, name, sentence) => {
    const [how, spelling, evidence] = lastTurn([`AUDIENCE: ${words}`]);
    expect([how, spelling]).toEqual(['self', name]);
    if (sentence) expect(evidence).toBe(sentence);
  });
});

describe('who speaks does not say so', () => {
  it.each([
    "I'm Brazilian.",
    'I am Chair of the Board.',
    "I'm from Indonesia.",
    'I am Christopher (?) from a company.',
    'My name is Tom Roe (?).',
    "I'm Speaking as a user.",
    'I am Ph.D. student in Oslo.',
    'I am South African and proud.',
    "I'm Vice President of a bank.",
    'I am Monday Morning, so to say.',
    'My name is on the list.',
    'My name is Legal Adviser.',
    'His name is Tom Roe.',
    'He said my name is Tom Roe.',
    'She told us, “My name is Ana Roe and I count.”',
    "If I'm Tom Roe, who are you?",
    'This is Tom Roe.',
    'This is Geneva speaking.',
    'This is Radio Free Europe speaking.',
    'This is Addis Ababa speaking.',
    'This is Tom Roe from ISOC, who will speak first.',
    'This is Tom Roe. He will speak first.',
    'Tom Roe from ISOC asks who pays.',
    'Tom Roe from ISOC is our first speaker.',
    'Tom Roe, Government of Peru. Please.',
    'Thank you. Tom Roe, Peru, you have two minutes.',
    'Thanks. Tom Roe of ISOC. Would he agree?',
    'Thank you. Tom Roe made a good point.',
    'Well, Tom Roe, APNIC, 1989.',
    'As Tom Roe from ISOC said, it costs.',
    "I am Tom Roe's deputy.",
    'I am here for Tom Roe.',
    'Access Now, New York. We object.',
    'I am Generation Z.',
    'Soy de Honduras.',
    'Je suis Directeur Général du port.',
    'Thank you, Tom Roe from ISOC.',
    'Hello Tom Roe, you have the floor.',
    'A question from Tom Roe: my name is Tom Roe, who pays?',
    'There is a comment by Tom Roe online. My name is Tom Roe, who pays?',
    'A sign in the hall: “My name is Ana Roe and I count.”',
    'I am Tom.',
    'my name is tom roe.',
    'MY NAME IS TOM ROE AND I AM FROM CHILE.',
    'My name is Tom Roe. I am Ana Diaz, I mean.',
    `${'One word more. '.repeat(30)}My name is Tom Roe.`,
  ])('nobody: %s', (words) => {
    expect(lastTurn([`AUDIENCE: ${words}`])).toEqual(NOBODY);
  });

  it.each(['MODERATOR', ''])('is nobody where %s may call somebody', (label) => {
    expect(lastTurn([`${label}: Thank you. Tom Roe, Peru.`])).toEqual(NOBODY);
  });

  it('does not take a person’s label away', () => {
    expect(lastTurn(['ANA DIAZ: My name is Tom Roe.'])).toEqual(['label', 'ANA DIAZ', null]);
  });
});

const handedOver = (words: string, turn = 'AUDIENCE: Thank you. We have two cranes.') =>
  lastTurn([`CHAIR: ${words}`, turn]);

describe('the turn before hands over', () => {
  it.each([
    'I give the floor to Tomasa Pichulaf.',
    'Next, Tomasa Pichulaf, please.',
    'Tomasa Pichulaf, you have the floor.',
    'Please welcome Tomasa Pichulaf.',
    "I'd like to invite Ms. Tomasa Pichulaf to say a few words.",
    'Over to Tomasa Pichulaf.',
    'Our next speaker is Tomasa Pichulaf, from the harbour.',
    'Tomasa Pichulaf, please.',
    'Tomasa Pichulaf, the floor is yours. (Applause)',
    'I give the floor to Tomasa Pichulaf. Please go ahead.',
    'Thank you, Tom Roe. I now give the floor to Professor Tomasa Pichulaf.',
    'Let me pass to my co-moderator Tomasa Pichulaf.',
    'I give the floor to our colleague from UNESCO, Tomasa Pichulaf.',
    'Please welcome the President of Estonia, Her Excellency Tomasa Pichulaf.',
    "I see Tomasa Pichulaf's hand, please.",
    'Tomasa Pichulaf, RIPE NCC. Please.',
    'I think Tomasa Pichulaf wants to come in. Tomasa, the floor is yours.',
    'Tomasa Pichulaf?',
    'Le doy la palabra a Tomasa Pichulaf.',
    'Je donne la parole à Mme Tomasa Pichulaf.',
  ])('%s', (words) => {
    expect(handedOver(words).slice(0, 2)).toEqual(['introduced', 'Tomasa Pichulaf']);
  });

  it('keeps the sentence, which is in the turn before', () => {
    expect(handedOver('We go on. I give the floor to Tom Roe.')[2]).toBe(
      'I give the floor to Tom Roe.',
    );
  });
});

describe('the turn before does not hand over', () => {
  it.each([
    'Thank you, Tom Roe.',
    'I would like to introduce our topic, Internet Governance.',
    'I give the floor to Tom.',
    'I give the floor to Ghana.',
    'I give the floor to the Minister of Transport.',
    'I give the floor to the Marlowe Foundation.',
    'I give the floor to Tom Roe and Ana Diaz.',
    'I give the floor to Tom Roe. But first, anyone from the room?',
    'I give the floor to Tom Roe. Or is he not here?',
    'I give the floor to Tom Roe. First Ana Diaz, please.',
    'Before I give the floor to Tom Roe, is there a question?',
    'I will give the floor to Tom Roe later.',
    'We cannot give the floor to Tom Roe.',
    "I turn to Tom Roe's point.",
    'The member for Great Barling has the floor.',
    `I give the floor to Tom Roe. ${'We all heard it. '.repeat(4)}`,
    'As Tom Roe said, it takes a night.',
    'I GIVE THE FLOOR TO TOM ROE.',
    'We turn to Addis Ababa.',
    'I give the floor to Burkina Faso.',
    "Let's give a round of applause to Tom Roe.",
    'I will pass to my colleague who said it with Tom Roe.',
    'Thank you, Tom Roe. Tom, please.',
    'I saw Tom Roe and Tom Poe. Tom, please.',
    'Next we have Peru.',
  ])('to nobody: %s', (words) => {
    expect(handedOver(words)).toEqual(NOBODY);
  });

  it.each([
    ['whoever says another name', ': My name is Ana Diaz.', ['self', 'Ana Diaz']],
    ['whoever speaks for another', ': I speak on behalf of Tom Roe.', ['none', null]],
    ['whoever speaks of another', ': She had to leave.', ['none', null]],
    ['whoever thanks the one called', ': Thank you, Tom.', ['none', null]],
    ['an interpreter', 'INTERPRETER: Good day.', ['none', null]],
    ['the chair who called', 'CHAIR: The line is dead.', ['none', null]],
    ['a stage direction', ': (Off microphone)', ['none', null]],
    ['somebody else’s label', 'KAY POE: No sound.', ['label', 'KAY POE']],
  ])('but not to %s', (_, turn, expected) => {
    expect(handedOver('I give the floor to Tom Roe.', turn).slice(0, 2)).toEqual(expected);
  });

  it('never reaches beyond the next turn', () => {
    const lines = ['CHAIR: I give the floor to Tom Roe.', ': Yes.', 'AUDIENCE: No.'];
    expect(lastTurn(lines)).toEqual(NOBODY);
  });

  it('knows one word only where the session prints it as a whole label', () => {
    const lines = ['CHAIR: Tomas, please.', ': Thank you.'];
    expect(lastTurn(lines)).toEqual(NOBODY);
    const { turns } = attributed(['TOMAS: Good day.', ...lines]);
    expect(turns.map(({ speakerId }) => speakerId)).toEqual(['tomas', null, 'tomas']);
  });
});

describe('what people belong to', () => {
  const said = (lines: readonly string[], listed: readonly ListedPerson[] = []) =>
    attributed(lines, { listed }).affiliations.map(({ speakerId, affiliation, group, how }) => [
      speakerId,
      affiliation,
      group,
      how,
    ]);

  it('is listed, printed in the label, or said', () => {
    const listed = [{ name: 'Ana Diaz', affiliation: 'Posts, Civil Society' }];
    const lines = [
      'Dr. Tom Roe (Ministry of Posts): Good day.',
      'AUDIENCE: My name is Kay Poe, I work for the Norwegian Government. I am old.',
      "LI POE: I'm with the MAG and with APNIC Foundation.",
      'AUDIENCE: Hello, Jo Poe from ISOC.',
      'AUDIENCE: Thank you. Al Poe, Ministry of Ports, Peru. I ask.',
      'ED POE - DIPLO: Yes.',
    ];
    expect(said(lines, listed)).toEqual([
      ['ana-diaz', 'Posts, Civil Society', 'civil society', 'listed'],
      ['tom-roe', 'Ministry of Posts', null, 'label'],
      ['kay-poe', 'Norwegian Government', 'government', 'self'],
      ['li-poe', 'MAG', null, 'self'],
      ['li-poe', 'APNIC Foundation', null, 'self'],
      ['jo-poe', 'ISOC', null, 'self'],
      ['al-poe', 'Ministry of Ports', null, 'self'],
      ['ed-poe', 'DIPLO', null, 'label'],
    ]);
  });

  it('is kept with the sentence that says it', () => {
    const { text, affiliations } = attributed(['AUDIENCE: Hello, Jo Poe from ISOC. I ask.']);
    const evidence = affiliations[0]?.evidence;
    expect(evidence && text.slice(evidence.start, evidence.end)).toBe('Hello, Jo Poe from ISOC.');
  });

  it.each([
    'ANA DIAZ (MODERATOR): Yes.',
    'ANA DIAZ, PH.D.: Yes.',
    'ANA DIAZ, CHAIR: Yes.',
    'THE CHAIR (MR. TOM ROE): Yes.',
    "ANA DIAZ: I'm from Peru.",
    'ANA DIAZ: I work with Tom Roe.',
    "ANA DIAZ: I'm with you on that, and with Tom.",
    'AUDIENCE: I work for the Norwegian Government.',
  ])('is not told by %s', (line) => {
    expect(said([line])).toEqual([]);
  });
});
