import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findYears } from '../../src/understand/find-years.ts';
import { questionTokens } from '../../src/understand/question-tokens.ts';

const years = (question: string) => {
  const { from, to } = findYears(questionTokens(question));
  return [from, to];
};
const rest = (question: string) =>
  findYears(questionTokens(question))
    .rest.map(({ text }) => text)
    .join(' ');

describe('years in a question', () => {
  it('bounds are in order, whatever years are given', () => {
    const year = fc.integer({ min: 1990, max: 2030 });
    const words = fc.constantFrom('in', 'since', 'from', 'to', 'until', 'and', 'between');
    const times = fc.array(fc.tuple(words, year).map((time) => time.join(' ')));
    fc.assert(
      fc.property(times, (said) => {
        const [from, to] = years(`what was said ${said.join(' ')}`);
        if (from != null && to != null) expect(from).toBeLessThanOrEqual(to);
      }),
    );
  });

  it.each([
    ['in 2023', 2023, 2023],
    ['IGF 2019', 2019, 2019],
    ['since 2018', 2018, null],
    ['after 2018', 2019, null],
    ['before 2020', null, 2019],
    ['until 2020', null, 2020],
    ['between 2018 and 2020', 2018, 2020],
    ['from 2018 to 2020', 2018, 2020],
    ['from 2020 to 2018', 2018, 2020],
    ['2018-2020', 2018, 2020],
    ['2018–2020', 2018, 2020],
    ['since 2018 and before 2021', 2018, 2020],
    ['before 2021 and since 2018', 2018, 2020],
    ['in 2018 and 2023', 2018, 2023],
    // Sessions from a year are of that year; only `on` and `onwards` lead out of it.
    ['in sessions from 2019', 2019, 2019],
    ['from 2018 on', 2018, null],
    ['from 2018 onwards', 2018, null],
    ['from 2018 on privacy', 2018, 2018],
    ['earlier than 2020', null, 2019],
    ['prior to 2020', null, 2019],
    ['later than 2018', 2019, null],
    ['since the year 2018', 2018, null],
    ['up to 2019', null, 2019],
  ])('%s', (words, from, to) => {
    expect(years(`What was said ${words}?`)).toEqual([from, to]);
  });

  it.each([
    'What was said about the 2030 Agenda?',
    'What was said about Agenda 2030?',
    'How to connect everybody by 2030?',
    'What was said about 1500 pioneers?',
    'What was said about 20180 networks?',
    'What of the 1990s?',
  ])('no time: %s', (question) => {
    expect(years(question)).toEqual([null, null]);
  });

  it('leaves the words of time out of the topic, and no others', () => {
    expect(rest('data at the IGF in 2019')).toBe('data');
    expect(rest('between 2018 and 2020 data')).toBe('and data');
    expect(rest('the role of data since then')).toBe('the role of data since then');
  });
});
