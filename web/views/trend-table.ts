import type { TopicTrendBody, TrendBody, TrendRowBody } from '../../src/serve/contract.ts';
import { sessionLink } from '../links.ts';
import { type Child, type Element, element } from '../markup/element.ts';
import { CHARTS, numberText, periodText, rateText } from '../text/chart-text.ts';
import { SITE, shortDateText } from '../text/site-text.ts';
import { numbersTable } from './numbers-table.ts';

/** Every period of a trend, a row each; a number opens the turns that it counts. */
export function trendTable({ by, topics }: TrendBody): Element {
  const rows = topics[0]?.periods ?? [];
  return numbersTable(CHARTS.numbers, [
    element('thead', {}, topicHeads(topics, by), columnHeads(topics)),
    element(
      'tbody',
      {},
      rows.map((row, at) => periodRow(row, topics, at)),
    ),
  ]);
}

function topicHeads(topics: readonly TopicTrendBody[], by: TrendBody['by']): Element {
  const period = by === 'year' ? CHARTS.year : SITE.session;
  return element(
    'tr',
    {},
    element('th', { scope: 'col', rowspan: 2 }, period),
    topics.map(({ topic }) =>
      element('th', { scope: 'colgroup', colspan: 3, class: 'topic' }, topic),
    ),
    element('th', { scope: 'col', rowspan: 2, class: 'number first' }, CHARTS.spokenWords),
  );
}

function columnHeads(topics: readonly TopicTrendBody[]): Element {
  const names = [CHARTS.times, CHARTS.rate, CHARTS.turns];
  return element(
    'tr',
    {},
    topics.map(() =>
      names.map((name, at) =>
        element('th', { scope: 'col', class: at === 0 ? 'number first' : 'number' }, name),
      ),
    ),
  );
}

function periodRow(row: TrendRowBody, topics: readonly TopicTrendBody[], at: number): Element {
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, period(row)),
    topics.map(({ topic, periods }) => cells(topic, periods[at] ?? row)),
    element('td', { class: 'number' }, row.words === 0 ? CHARTS.noWords : numberText(row.words)),
  );
}

function period(row: TrendRowBody): Child {
  if (row.session === null) return periodText(row);
  return [
    element('a', { href: sessionLink(row.session) }, periodText(row)),
    element('span', { class: 'date' }, shortDateText(row.date, row.year)),
  ];
}

function cells(topic: string, row: TrendRowBody): Child {
  const times = numberText(row.mentions);
  return [
    element(
      'td',
      { class: 'number first' },
      row.link === null
        ? times
        : element(
            'a',
            { href: row.link },
            times,
            element('span', { class: 'visually-hidden' }, ` × ${topic}, ${periodText(row)}`),
          ),
    ),
    element('td', { class: 'number' }, row.rate === null ? '–' : rateText(row.rate)),
    element('td', { class: 'number' }, numberText(row.turns)),
  ];
}
