import { describe, expect, test } from 'vitest';
import { turnsOf } from './turns-of.ts';

describe('marks', () => {
  test.each([
    ['a space after the mark', '>> ANNA BELL: Good morning.', 'ANNA BELL', 'Good morning.'],
    ['no space', '>>ANNA BELL:Good morning.', 'ANNA BELL', 'Good morning.'],
    ['several spaces', '>>ANNA BELL:   Good morning.', 'ANNA BELL', 'Good morning.'],
    ['indented', '     >> ANNA BELL:  Good morning.', 'ANNA BELL', 'Good morning.'],
    [
      'no-break spaces',
      '\u00a0\u00a0>>\u00a0ANNA BELL:\u00a0Good morning.',
      'ANNA BELL',
      'Good morning.',
    ],
    ['words on the next line', '>> ANNA BELL:\r\nGood morning.\r\n', 'ANNA BELL', 'Good morning.'],
    ['a label on the next line', '>>\n\nANNA BELL: Good morning.', 'ANNA BELL', 'Good morning.'],
    ['three signs', '>>> ANNA BELL: Good morning.', 'ANNA BELL', 'Good morning.'],
    ['no label', '>> Good morning.', null, 'Good morning.'],
    ['resumed after lost audio', '>> -- of our region.', null, '-- of our region.'],
    ['a direction alone', '>> (Off microphone)', null, '(Off microphone)'],
    [
      'a time before the label',
      '>> [00:01:02] ANNA BELL: Good morning.',
      'ANNA BELL',
      'Good morning.',
    ],
    ['a time alone', '>> [00:01:02] Good morning.', null, '[00:01:02] Good morning.'],
    ['a seat among short words', '>> GRAD I: OK.', 'GRAD I', 'OK.'],
    ['a shouted sentence', '>> LET ME SAY IT: WE STOP.', null, 'LET ME SAY IT: WE STOP.'],
    ['a clock', '>> At 10:30 we begin.', null, 'At 10:30 we begin.'],
    ['an address', '>> http://example.org is open.', null, 'http://example.org is open.'],
  ] as const)('%s', (_, text, ...turn) => {
    expect(turnsOf(text)).toEqual([turn]);
  });

  test('several marks in one paragraph open several turns', () => {
    const text = '>> ANNA: We begin. >> BEN: Yes. >> And I.\n>> (Pause)';
    expect(turnsOf(text)).toEqual([
      ['ANNA', 'We begin.'],
      ['BEN', 'Yes.'],
      [null, 'And I.'],
      [null, '(Pause)'],
    ]);
  });

  test('a shouted sentence is none for small letters in the next turn', () => {
    const text = '>> LET ME SAY IT: WE STOP.\n>> ANNA: We go on.';
    expect(turnsOf(text).map(([label]) => label)).toEqual([null, 'ANNA']);
  });

  test('neighbours under one label stay apart', () => {
    expect(turnsOf('>> AUDIENCE: One.\n\n>> AUDIENCE: Two.')).toEqual([
      ['AUDIENCE', 'One.'],
      ['AUDIENCE', 'Two.'],
    ]);
  });

  test('a mark or a label without words opens no turn', () => {
    expect(turnsOf('>> ANNA:\n\n>> BEN: Yes.\n>>\n>> CARL:')).toEqual([['BEN', 'Yes.']]);
  });

  test('a turn keeps its paragraphs and directions, and ends before white space', () => {
    const text = '>> ANNA: One.\n\nTwo: three.\n\n(Applause)\n\n(Concluded)\n \n';
    expect(turnsOf(text)).toEqual([['ANNA', 'One.\n\nTwo: three.\n\n(Applause)\n\n(Concluded)']]);
  });

  test('a sign inside a word opens nothing', () => {
    expect(turnsOf('>> ANNA: a>>b and x >>= 1.').length).toBe(1);
  });
});

describe('labels without marks', () => {
  test('a time stands before every label', () => {
    const turn = (at: number, who: string) => `[00:00:0${at}] ${who}: Here are ${at} words.\n\n`;
    const text = `Title\n\n${turn(1, 'Anna Bell')}${turn(2, 'Host')}${turn(3, 'Anna Bell')}${turn(4, 'Host')}`;
    expect(turnsOf(text).map(([label]) => label)).toEqual([
      'Anna Bell',
      'Host',
      'Anna Bell',
      'Host',
    ]);
  });

  test('in ordinary writing among capitals count where a title or a label in capitals says so', () => {
    const text = [
      'ANNA BELL: Welcome.',
      'MR. BEN OAK: I have a point.',
      'Dr. Cora Finch: I disagree.',
      'Data Protection: this is what we need.',
      'Anna Bell: Thank you.',
    ].join('\n\n');
    expect(turnsOf(text)).toEqual([
      ['ANNA BELL', 'Welcome.'],
      ['MR. BEN OAK', 'I have a point.'],
      // A paragraph that opens with a topic belongs to whoever speaks.
      ['Dr. Cora Finch', 'I disagree.\n\nData Protection: this is what we need.'],
      ['Anna Bell', 'Thank you.'],
    ]);
  });

  test('capitals that open a paragraph', () => {
    const text = 'MODERATOR: Good morning.\n\nWe have ITU: a friend.\n\nADELINE HART: Thank you.';
    expect(turnsOf(text)).toEqual([
      ['MODERATOR', 'Good morning.\n\nWe have ITU: a friend.'],
      ['ADELINE HART', 'Thank you.'],
    ]);
  });

  test('capitals between marks', () => {
    expect(turnsOf('>> ANNA: One.\n\nBEN CROSS: Two.\n\n>> Three.')).toEqual([
      ['ANNA', 'One.'],
      ['BEN CROSS', 'Two.'],
      [null, 'Three.'],
    ]);
  });

  test('names in ordinary writing, where it is the habit of the text', () => {
    const text = 'Anna Bell: One.\n\nBen van Rijn: Two.\n\nAnna Bell: Three.';
    expect(turnsOf(text)).toEqual([
      ['Anna Bell', 'One.'],
      ['Ben van Rijn', 'Two.'],
      ['Anna Bell', 'Three.'],
    ]);
  });

  test('names between long speeches, where the same people speak again', () => {
    const speech = Array.from({ length: 8 }, () => 'We have much to say.').join('\n\n');
    const text = ['Anna Bell', 'Ben Roe', 'Anna Bell', 'Ben Roe']
      .map((name) => `${name}: ${speech}`)
      .join('\n\n');
    expect(turnsOf(text).length).toBe(4);
  });

  test('not in a line that carries on the sentence above it', () => {
    const text =
      '>> ANNA: We have spoken about this with many friends and the\nITU: they agreed.\n>> BEN: Yes.';
    expect(turnsOf(text)).toEqual([
      ['ANNA', 'We have spoken about this with many friends and the\nITU: they agreed.'],
      ['BEN', 'Yes.'],
    ]);
  });

  test('not a field of a form', () => {
    expect(turnsOf('>> ANNA: One.\n\nNOTE: two.\n\nSecurity: three.\n\nSDG 16: four.').length).toBe(
      1,
    );
  });
});
