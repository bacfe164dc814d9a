import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../../../web/markup/to-html.ts';
import { datedLine } from '../../../web/views/dated-line.ts';

const citation = (n: number, date: string | null, year: number | null) => ({
  n,
  quote: `Quotation ${n}.`,
  before: '',
  after: '',
  speaker: 'Ann Lee',
  label: 'ANN LEE',
  attribution: 'label' as const,
  session: 'cables',
  title: 'Cables',
  date,
  year,
  kind: 'transcript' as const,
  turn: n,
  file: 'cables.txt',
  start: 0,
  end: 12,
  link: '',
});
const line = (...all: ReturnType<typeof citation>[]) => toHtml(datedLine(all));
const days = (markup: string) =>
  [...markup.matchAll(/class="day">([^<]*)</gu)].map((match) => match[1]);
const quotes = (markup: string) =>
  [...markup.matchAll(/<q>Quotation (\d+)\.<\/q>/gu)].map((match) => Number(match[1]));

describe('the dated line', () => {
  it('goes from the oldest to the newest; a year alone before its days, no date at all last', () => {
    const markup = line(
      citation(1, null, null),
      citation(2, '2019-06-04', 2019),
      citation(3, '2018-11-13', 2018),
      citation(4, null, 2018),
    );
    expect(days(markup)).toEqual(['2018', '13 November 2018', '4 June 2019', 'date unknown']);
    expect(quotes(markup)).toEqual([4, 3, 2, 1]);
  });

  it('names each day once, with what was said there in the order in which it was said', () => {
    const markup = line(
      { ...citation(1, '2019-06-04', 2019), start: 70 },
      citation(2, '2018-11-13', 2018),
      { ...citation(3, '2019-06-04', 2019), start: 9 },
      { ...citation(4, '2019-06-04', 2019), session: 'before', start: 80 },
    );
    expect(days(markup)).toEqual(['13 November 2018', '4 June 2019']);
    expect(quotes(markup)).toEqual([2, 4, 3, 1]);
  });

  it('shows every quotation once, whatever the dates', () => {
    const when = fc.constantFrom<[string | null, number | null]>(
      [null, null],
      [null, 2018],
      ['2018-11-13', 2018],
      ['2019-06-04', 2019],
    );
    fc.assert(
      fc.property(fc.array(when), (all) => {
        const markup = line(...all.map(([date, year], at) => citation(at, date, year)));
        expect(quotes(markup).toSorted((a, b) => a - b)).toEqual(all.map((_, at) => at));
        expect(days(markup)).toEqual([...new Set(days(markup))]);
      }),
      { numRuns: 50 },
    );
  });

  it('shows markup in words and titles as text', () => {
    const nasty = { ...citation(1, null, 2018), quote: '<img src=x>', title: '"><b>' };
    expect(line(nasty)).not.toMatch(/<img|<b>/u);
  });
});
