import { describe, expect, test } from 'vitest';
import { parse } from '../../src/parse/parse.ts';
import { turnsOf } from './turns-of.ts';

const PAGE = `IGF 2019 Reports

First:\u00a0 A Title

Main Session
Updated: Mon, 03/02/2020 - 10:15
A Theme
1. Key Policy Questions and Expectations

  1. How can we?
  2. How should they?
  3. Session Outputs
2. Discussion Areas:
3. Policy Recommendations or Suggestions for the Way Forward:

Law

  • Make some.

Trust

1. Have more.
8. Session Outputs:
Second Title

Workshop
Updated: Thu, 06/02/2020 - 09:40
1. Key Policy Questions and Expectations
2. Discussion Areas:
3. Policy Recommendations or Suggestions for the Way Forward:
8. Session Outputs:
`;

describe('a page of session reports', () => {
  const { sessions } = parse(PAGE);

  test('holds a session a report, with or without words', () => {
    expect(sessions.map(({ title, turns }) => [title, turns.length])).toEqual([
      ['First: A Title', 2],
      ['Second Title', 0],
    ]);
    expect(sessions.map(({ start }) => start)).toEqual([
      PAGE.indexOf('First'),
      PAGE.indexOf('Second'),
    ]);
  });

  test('has a turn a heading with text; lists and sub-headings stay inside', () => {
    expect(turnsOf(PAGE)).toEqual([
      [
        'Key Policy Questions and Expectations',
        '1. How can we?\n  2. How should they?\n  3. Session Outputs',
      ],
      [
        'Policy Recommendations or Suggestions for the Way Forward',
        'Law\n\n  • Make some.\n\nTrust\n\n1. Have more.',
      ],
    ]);
  });

  test('has the event of its page, and no date', () => {
    expect(sessions[0]).toMatchObject({
      kind: 'report',
      event: 'IGF 2019',
      year: 2019,
      date: null,
      place: 'Berlin',
    });
  });

  test('may use headings of its own, if every report repeats them', () => {
    const report = (title: string) =>
      `${title}\n\nWorkshop\nUpdated: Fri, 05/11/2021 - 08:15\n1. Aims:\nText.\n2. Talk:\n1. One point of ${title}\n3. Ends:\nMore.\n`;
    const text = `${report('Title A')}${report('Title B')}`;
    expect(turnsOf(text).map(([label]) => label)).toEqual([
      'Aims',
      'Talk',
      'Ends',
      'Aims',
      'Talk',
      'Ends',
    ]);
  });

  test('may hold a report without a type line', () => {
    const text = PAGE.replace('Workshop\n', '').replace(
      '8. Session Outputs:\nS',
      '8. Session Outputs:\nSome.\nS',
    );
    const { sessions: untyped } = parse(text);
    expect(untyped.map(({ title }) => title)).toEqual(['First: A Title', 'Second Title']);
  });
});

describe('no session report', () => {
  test.each([
    ['a numbered list', 'News\n\n1. One thing\n2. Another thing\n3. A third\n'],
    ['one heading', 'News\n\n1. Key Policy Questions and Expectations\nText.\n'],
    ['a date of change', 'News\nUpdated: Mon, 03/02/2020 - 10:15\nText follows here.\n'],
  ])('%s', (_, text) => {
    expect(parse(text).sessions.length).toBe(1);
    expect(parse(text).sessions[0]?.turns.map(({ label }) => label)).toEqual([null]);
  });
});

test('a form that publishers are not known to print is known by standing there again', () => {
  const report = (title: string) =>
    `${title}\n1. Organizers:\nACME\n2. What was said:\n1. ${title} is long.\n3. Next steps:\nSleep.\n\n`;
  const { sessions } = parse(`Reports of a Meeting\n\n${report('A Night')}${report('A Day')}`);
  expect(sessions.map(({ title }) => title)).toEqual(['A Night', 'A Day']);
  expect(sessions.map(({ turns }) => turns.map(({ label }) => label))).toEqual([
    ['Organizers', 'What was said', 'Next steps'],
    ['Organizers', 'What was said', 'Next steps'],
  ]);
});
