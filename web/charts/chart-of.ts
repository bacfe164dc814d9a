import type { ExchangesBody, TrendBody } from '../../src/serve/contract.ts';
import type { CsvCell } from '../take-away/csv.ts';
import { CHARTS, pictureOfText } from '../text/chart-text.ts';
import type { Chart } from './chart.ts';
import { exchangeMatrix, peopleShown } from './exchange-matrix.ts';
import { sessionsShown, trendSessions } from './trend-sessions.ts';
import { trendYears } from './trend-years.ts';

/** The picture of topics over time; `origin` makes addresses whole. */
export function trendChart(trend: TrendBody, origin: string): Chart {
  const { by, collection } = trend;
  const [shown, all] = sessionsShown(trend);
  const isCut = by === 'session' && shown < all;
  return {
    collection,
    left: () => (isCut ? pictureOfText(shown, all, CHARTS.sessionsAmong) : null),
    options: (library, width) =>
      by === 'year' ? trendYears(library, trend, width) : trendSessions(library, trend, width),
    rows: trendRows(trend, origin),
  };
}

function trendRows({ topics }: TrendBody, origin: string): readonly (readonly CsvCell[])[] {
  const rows = topics.flatMap(({ topic, periods }) =>
    periods.map(({ year, session, title, date, words, mentions, turns, rate, link }) => [
      topic,
      year,
      session,
      title,
      date,
      words,
      mentions,
      rate,
      turns,
      link === null ? null : `${origin}${link}`,
    ]),
  );
  const names = ['topic', 'year', 'session', 'title', 'date'];
  return [[...names, 'words', 'mentions', 'mentions_per_10000_words', 'turns', 'link'], ...rows];
}

/** The picture of who speaks with whom. */
export function exchangesChart(exchanges: ExchangesBody, origin: string): Chart {
  const { people, collection } = exchanges;
  const shownIn = (width: number) => peopleShown(exchanges, width);
  return {
    collection,
    left: (width) =>
      shownIn(width) < people.length
        ? pictureOfText(shownIn(width), people.length, CHARTS.peopleAmong)
        : null,
    options: (library, width) => exchangeMatrix(library, exchanges, width),
    rows: exchangeRows(exchanges, origin),
  };
}

function exchangeRows(
  { pairs, people }: ExchangesBody,
  origin: string,
): readonly (readonly CsvCell[])[] {
  const names = new Map(people.map(({ id, speaker }) => [id, speaker]));
  const rows = pairs.map(({ from, to, count, places }) => {
    const [first] = places;
    return [
      names.get(from) ?? from,
      names.get(to) ?? to,
      count,
      first?.session ?? null,
      first?.turn ?? null,
      first === undefined ? null : `${origin}${first.link}`,
    ];
  });
  return [['first', 'then', 'times', 'session', 'turn', 'link'], ...rows];
}
