import { z } from 'zod';
import {
  FILTER_VALUES_MAX,
  ID_CHARS_MAX,
  QUERY_CHARS_MAX,
  RESULTS_DEFAULT,
  RESULTS_MAX,
} from '../../limits.ts';
import type { SearchRequest } from '../../rapporteur.ts';
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

const SearchQuery = z
  .object({
    q: filledText(QUERY_CHARS_MAX),
    k: queryNumber(1, RESULTS_MAX),
    session: texts(filledText(ID_CHARS_MAX), FILTER_VALUES_MAX),
    speaker: texts(filledText(ID_CHARS_MAX), FILTER_VALUES_MAX),
    ...years,
    kind: texts(oneOf(KINDS), FILTER_VALUES_MAX),
    exact: z.enum(['true', 'false', '1', '0'], 'it must be true or false').optional(),
  })
  .refine(inOrder, notInOrder);

/** What `GET /api/search` asks for; an empty value (`?k=&q=…`) is the same as none. */
export function searchRequestOf(query: Query): SearchRequest {
  const { q, k, session, speaker, from, to, kind, exact } = validate(SearchQuery, filled(query));
  return {
    query: q,
    k: k ?? RESULTS_DEFAULT,
    sessions: session,
    speakers: speaker,
    from,
    to,
    kinds: kind,
    exact: exact === 'true' || exact === '1',
  };
}
