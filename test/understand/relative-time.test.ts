import { describe, expect, it } from 'vitest';
import { findRelativeTime, relativeYears } from '../../src/understand/relative-time.ts';

describe('a time told from the one before', () => {
  it.each([
    ['and before that?', 'earlier'],
    ['earlier?', 'earlier'],
    ['What did she say before that?', 'earlier'],
    ['and later?', 'later'],
    ['after that', 'later'],
    ['and since then?', 'since'],
    ['the year after', 'year-after'],
    ['and the next year?', 'year-after'],
    ['the following year', 'year-after'],
    ['one year later?', 'year-after'],
    ['the year before?', 'year-before'],
    ['and the previous year', 'year-before'],
  ])('%s', (question, time) => {
    expect(findRelativeTime(question)?.time).toBe(time);
  });

  it.each(['before 2019', 'after the storm', 'later generations', 'the year 2019', 'years before'])(
    'none in: %s',
    (question) => {
      expect(findRelativeTime(question)).toBeNull();
    },
  );

  // The bounds are whole years, both included.
  it.each([
    ['earlier', null, 2017],
    ['later', 2021, null],
    ['since', 2018, null],
    ['year-before', 2017, 2017],
    ['year-after', 2021, 2021],
  ] as const)('%s than 2018 to 2020', (time, from, to) => {
    expect(relativeYears(time, { from: 2018, to: 2020 })).toEqual({ from, to });
  });

  it('counts from the one bound there is, and from none not at all', () => {
    expect(relativeYears('later', { from: 2018, to: null })).toEqual({ from: 2019, to: null });
    expect(relativeYears('earlier', { from: null, to: null })).toBeNull();
  });
});
