import { z } from 'zod';
import type { ExchangesRequest } from '../../explore/exchange-numbers.ts';
import type { TrendRequest } from '../../explore/trend-numbers.ts';
import {
  FILTER_VALUES_MAX,
  ID_CHARS_MAX,
  QUERY_CHARS_MAX,
  TREND_TOPICS_MAX,
} from '../../limits.ts';
import { filledText, oneOf, validate } from '../http/validate.ts';
import { filled, inOrder, notInOrder, type Query, texts, years } from './query-parts.ts';
import { KINDS } from './wire-values.ts';

const PERIODS = { year: 'year', session: 'session' } as const;

const place = { ...years, event: texts(filledText(ID_CHARS_MAX), FILTER_VALUES_MAX) };

const TrendQuery = z
  .object({
    q: texts(filledText(QUERY_CHARS_MAX), TREND_TOPICS_MAX).refine(
      (topics) => topics.length > 0,
      'it must name a topic',
    ),
    by: oneOf(PERIODS).default('year'),
    speaker: texts(filledText(ID_CHARS_MAX), FILTER_VALUES_MAX),
    kind: texts(oneOf(KINDS), FILTER_VALUES_MAX),
    ...place,
  })
  .refine(inOrder, notInOrder);

const ExchangesQuery = z
  .object({ session: texts(filledText(ID_CHARS_MAX), FILTER_VALUES_MAX), ...place })
  .refine(inOrder, notInOrder);

/** What `GET /api/trend` asks for; an empty value is the same as none. */
export function trendRequestOf(query: Query): TrendRequest {
  const { q, by, speaker, kind, event, from, to } = validate(TrendQuery, filled(query));
  return { topics: q, by, speakers: speaker, kinds: kind, events: event, from, to };
}

/** What `GET /api/exchanges` asks for. */
export function exchangesRequestOf(query: Query): ExchangesRequest {
  const { session, event, from, to } = validate(ExchangesQuery, filled(query));
  return { sessions: session, events: event, from, to };
}
