import { describe, expect, test } from 'vitest';
import { parse } from '../../src/parse/parse.ts';
import { turnsOf } from './turns-of.ts';

describe('prose without marks', () => {
  test('is a report of one turn that nobody is named for', () => {
    const text = 'Notes of a Meeting\n\nWe met on Monday.\n\nWe spoke: it was good.\n';
    expect(turnsOf(text)).toEqual([[null, 'We met on Monday.\n\nWe spoke: it was good.']]);
    expect(parse(text).sessions[0]).toMatchObject({
      kind: 'report',
      title: 'Notes of a Meeting',
      language: 'eng',
    });
  });

  test('keeps its own headings', () => {
    expect(turnsOf('Minutes of 3 May 2018\n\nPresent: all\n\n1. Opening\nWe opened.')).toEqual([
      [null, 'Present: all\n\n1. Opening\nWe opened.'],
    ]);
    expect(parse('Minutes of 3 May 2018\n\nPresent: all').sessions[0]?.date).toBe('2018-05-03');
  });

  test('a lone line is words, not a title without any', () => {
    expect(turnsOf('Notes of a Meeting')).toEqual([[null, 'Notes of a Meeting']]);
  });
});

describe('no session at all', () => {
  test.each([
    ['nothing', ''],
    ['white space', ' \r\n\t\u00a0\n'],
    ['marks alone', '>> \n>>\n***'],
    ['numbers', '1 2 3\n4,5'],
    ['bytes of a picture', '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR\u0000\u0003text'],
    ['replaced characters', 'ab\ufffd\ufffdcd'],
  ])('%s', (_, text) => {
    const { sessions, furniture } = parse(text);
    expect(sessions).toEqual([]);
    expect(furniture.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  });
});

test('the language of the words is told', () => {
  const text =
    '>> ANNE: Je vous remercie de nous avoir invités dans cette salle, et pour les mots.';
  expect(parse(text).sessions[0]?.language).toBe('fra');
});
