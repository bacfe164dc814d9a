import { exploreLink, type Search } from '../../../web/links.ts';
import { linkTo } from '../../answer/cite.ts';
import type { Exchanges } from '../../explore/exchange-numbers.ts';
import type { Trend, TrendRequest, TrendRow } from '../../explore/trend-numbers.ts';
import type { ExchangesBody, TrendBody } from '../contract.ts';

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
  if (row.session !== null) return exploreLink({ ...search, sessions: [row.session] });
  // Those of an unknown year may be too many for an address to name.
  if (row.year === null) return exploreLink({ ...search, undated: true });
  return exploreLink({ ...search, from: row.year, to: row.year });
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
