import { describe, expect, test } from 'vitest';
import { findDate, findRange, isDateLine } from '../../src/parse/dates.ts';
import { readFacts } from '../../src/parse/head.ts';

const facts = (title: string | null, disclaimer: string | null = null, others: string[] = []) =>
  readFacts({ title, disclaimer, others });

describe('dates', () => {
  test.each([
    ['2014 09 04 - Orientation', '2014-09-04'],
    ['2018-11-13', '2018-11-13'],
    ['9 Oct 2023 07:30h - 08:30h UTC', '2023-10-09'],
    ['12 JUNE 2017 15:00', '2017-06-12'],
    ['Thursday, 4th of September, 2014', '2014-09-04'],
    ['September 4, 2014', '2014-09-04'],
    ['3 de noviembre de 2021', '2021-11-03'],
    ['31 February 2020', null],
    ['from 12 to 14 November 2018', null],
    ['25-29 November 2019', null],
    ['04/09/2014', null],
    ['Committee on Ferries - 14 June 2016 - transcript', '2016-06-14'],
    ['IGF 2018 – 13 November 2018 – Salle X', '2018-11-13'],
    ['Day 2 - 14 June 2016', '2016-06-14'],
    ['FGI – 14 octobre 2016 – Atelier 3', '2016-10-14'],
    ['12 - 14 June 2016', null],
    ['June 12 & 13 - 14 June 2016', null],
    ['Agenda 2030', null],
    ['IGF 2018 - Day 2', null],
  ])('%s', (line, date) => {
    expect(findDate(line)).toBe(date);
  });

  test('a range over two months', () => {
    expect(findRange('from 28 November to 2 December 2022')).toEqual({
      first: '2022-11-28',
      last: '2022-12-02',
    });
  });

  test.each([
    ['23 OCTOBER 2013', true],
    ['11:00 a.m. to 12:30 p.m.', true],
    ['9 Oct 2023 07:30h - 08:30h UTC', true],
    ['IGF 2018 - Day 2', false],
    ['May we begin at 10:30', false],
    ['WS65', false],
  ])('%s is a line of date and time: %s', (line, is) => {
    expect(isDateLine(line)).toBe(is);
  });
});

describe('the day of a session', () => {
  test('counts from the first day of the printed dates', () => {
    const notice = 'during the Somewhere Forum in Oslo, Norway, from 3 to 5 May 2018.';
    expect(facts('Day 2 - Hall', notice)).toMatchObject({ date: '2018-05-04', place: 'Oslo' });
  });

  test('counts from the day after "Day 0" where the meeting has one', () => {
    const notice = 'the fourteenth meeting of the IGF in Berlin, Germany, 25 to 29 November 2019.';
    expect(facts('IGF 2019 – Day 4 – Raum V', notice).date).toBe('2019-11-29');
    expect(facts('IGF 2019 – Day 0 – Raum V', notice).date).toBe('2019-11-25');
  });

  test('stands aside for a printed date', () => {
    expect(facts('IGF 2018 - Day 2', null, ['14 November 2018']).date).toBe('2018-11-14');
  });

  test('is unknown outside the meeting', () => {
    const notice = 'the thirteenth meeting of the IGF in Paris, France, 12 to 14 November 2018.';
    expect(facts('Day 9 of my life', notice)).toMatchObject({ date: null, year: 2018 });
  });
});

describe('event, year and place', () => {
  test.each([
    ['IGF 2018 - Day 2', 'IGF 2018', 2018, 'Paris'],
    ['A talk | IGF2023 Open Forum', 'IGF 2023', 2023, 'Kyoto'],
    ['EuroDIG 2019', 'EuroDIG 2019', 2019, 'The Hague'],
    ['The IGF as such', null, null, null],
    ['Regional Youth IGF 2022', null, 2022, null],
    ['Italian IGF 2021', null, 2021, null],
    ['Kenya IGF 2021', null, 2021, null],
    ['Transcript IGF 2018', 'IGF 2018', 2018, 'Paris'],
    ['WS 4 | IGF 2018', 'IGF 2018', 2018, 'Paris'],
    ['Agenda 2030 and its goals', null, null, null],
    ['Towards 2025', null, null, null],
    ['A Hearing of 2016', null, 2016, null],
  ])('%s', (title, ...wanted) => {
    const { event, year, place } = facts(title);
    expect([event, year, place]).toEqual(wanted);
  });

  test('nothing printed, nothing known', () => {
    expect(facts(null)).toEqual({ event: null, year: null, date: null, place: null });
  });
});
