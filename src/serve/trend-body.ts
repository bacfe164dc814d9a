import { exploreLink, type Search } from '../../web/links.ts';
import { linkTo } from '../answer/cite.ts';
import type { Exchanges } from '../explore/exchange-numbers.ts';
import type { Trend, TrendRequest, TrendRow } from '../explore/trend-numbers.ts';
import type { ExchangesBody, TrendBody } from './contract.ts';

/** A trend with the address of the turns behind each number. */
export function trendBody(trend: Trend, request: TrendRequest): TrendBody {
  return {
    ...trend,
    topics: trend.topics.map((topic) => ({
      ...topic,
      periods: topic.periods.map((row) => ({ ...row, link: linkOf(topic.topic, row, request) })),
    })),
  };
}

/** Exactly the turns that were counted; null where there are none. */
function linkOf(topic: string, row: TrendRow, request: TrendRequest): string | null {
  if (row.turns === 0) return null;
  const { speakers, events, kinds = [] } = request;
  const search: Search = {
    q: topic,
    mode: 'words',
    speakers,
    events,
    kinds: kinds.length > 0 ? kinds : ['transcript'],
  };
  // What has no year is named by its sessions.
  return row.session === null && row.year !== null
    ? exploreLink({ ...search, from: row.year, to: row.year })
    : exploreLink({ ...search, sessions: row.sessions });
}

/** Exchanges with the addresses of the people and of the turns where they stand. */
export function exchangesBody({ pairs, ...rest }: Exchanges): ExchangesBody {
  return {
    ...rest,
    pairs: pairs.map(({ places, ...pair }) => ({
      ...pair,
      places: places.map((place) => ({ ...place, link: linkTo(place.session, place.turn) })),
    })),
  };
}
