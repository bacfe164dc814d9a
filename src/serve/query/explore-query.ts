import { z } from 'zod';
import type { CompareRequest } from '../../explore/compared.ts';
import type { ExploreMode, ExploreRequest, ExploreSort } from '../../explore/explore-request.ts';
import {
  COMPARED_MAX,
  EXPLORE_ROWS_DEFAULT,
  EXPLORE_ROWS_MAX,
  FILTER_VALUES_MAX,
  ID_CHARS_MAX,
  PAGES_MAX,
  QUERY_CHARS_MAX,
} from '../../limits.ts';
import { filledText, oneOf, validate } from '../http/validate.ts';
import {
  filled,
  inOrder,
  notInOrder,
  type Query,
  queryNumber,
  texts,
  years,
} from './query-parts.ts';
import { KINDS } from './wire-values.ts';

export const MODES = {
  words: 'words',
  exact: 'exact',
  best: 'best',
} as const satisfies { [Name in ExploreMode]: Name };

export const SORTS = {
  relevance: 'relevance',
  newest: 'newest',
  oldest: 'oldest',
  session: 'session',
} as const satisfies { [Name in ExploreSort]: Name };

const name = filledText(ID_CHARS_MAX);

const ExploreQuery = z
  .object({
    q: filledText(QUERY_CHARS_MAX).default(''),
    mode: oneOf(MODES).default('words'),
    speaker: texts(name, FILTER_VALUES_MAX),
    event: texts(name, FILTER_VALUES_MAX),
    kind: texts(oneOf(KINDS), FILTER_VALUES_MAX),
    session: texts(name, FILTER_VALUES_MAX),
    ...years,
    undated: z.literal('true', 'it must be true').optional(),
    sort: oneOf(SORTS).optional(),
    page: queryNumber(1, PAGES_MAX),
    size: queryNumber(1, EXPLORE_ROWS_MAX),
  })
  .refine(inOrder, notInOrder);

const CompareQuery = z
  .object({
    topic: filledText(QUERY_CHARS_MAX),
    speaker: texts(name, COMPARED_MAX).refine(
      (speakers) => speakers.length > 1,
      'it must name two people or more',
    ),
    ...years,
  })
  .refine(inOrder, notInOrder);

/** What `GET /api/explore` asks for; an empty value, as a form sends it, is the same as none. */
export function exploreRequestOf(query: Query): ExploreRequest {
  const { q, mode, speaker, event, kind, session, from, to, undated, sort, page, size } = validate(
    ExploreQuery,
    filled(query),
  );
  return {
    query: q,
    mode,
    speakers: speaker,
    events: event,
    kinds: kind,
    sessions: session,
    from,
    to,
    undated: undated === 'true',
    sort,
    page: page ?? 1,
    size: size ?? EXPLORE_ROWS_DEFAULT,
  };
}

/** What `GET /api/compare` asks for. */
export function compareRequestOf(query: Query): CompareRequest {
  const { topic, speaker, from = null, to = null } = validate(CompareQuery, filled(query));
  return { topic, speakers: speaker, from, to };
}
