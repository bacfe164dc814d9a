import { expect, test } from 'vitest';
import { isMisdated } from '../../src/arrange/misdated.ts';
import type { Citation } from '../../src/asking.ts';

const citation = (year: number | null, quote: string): Citation => ({
  n: 1,
  quote,
  before: '',
  after: '',
  speaker: 'Ann Lee',
  label: 'ANN LEE',
  attribution: 'label',
  session: 'harbour',
  title: 'Ropes',
  date: null,
  year,
  kind: 'transcript',
  turn: 0,
  file: 'harbour.txt',
  start: 0,
  end: quote.length,
  link: '/sessions/harbour#t0',
});

test.each([
  ['In 2019 she spoke of ropes', 2021, 'The ropes rot.'],
  ['At the forum of 2019 she spoke of ropes', null, 'The ropes rot.'],
  ['The 2019 report has it', 2021, 'The ropes rot.'],
  ['Ropes, 2019:', 2021, 'In 1919 the ropes were new.'],
])('another year: %s', (own, year, quote) => {
  expect(isMisdated(own, [citation(year, quote)])).toBe(true);
});

test.each([
  ['In 2021 she spoke of ropes', 2021, 'The ropes rot.'],
  ['In 1919, she said, they were new', 2021, 'In 1919 the ropes were new.'],
  ['Since 2019 she has spoken of ropes', 2021, 'The ropes rot.'],
  ['Between 2019 and 2023 she spoke of ropes', 2021, 'The ropes rot.'],
  ['From 2019-2023 she spoke of ropes', 2021, 'The ropes rot.'],
  ['Before the 2019 forum she spoke of ropes', 2021, 'The ropes rot.'],
  ['The Charter of 1945 is her model', 2021, 'The ropes rot.'],
  ['The 2030 Agenda and the 2005 Tunis Agenda', 2021, 'The ropes rot.'],
  ['All 2000000 ropes', 2021, 'The ropes rot.'],
  ['She spoke of ropes', null, 'The ropes rot.'],
])('no other year: %s', (own, year, quote) => {
  expect(isMisdated(own, [citation(year, quote)])).toBe(false);
});
