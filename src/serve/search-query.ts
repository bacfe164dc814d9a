import { z } from 'zod';
import {
  FILTER_VALUES_MAX,
  ID_CHARS_MAX,
  QUERY_CHARS_MAX,
  RESULTS_DEFAULT,
  RESULTS_MAX,
} from '../limits.ts';
import type { SearchRequest } from '../rapporteur.ts';
import { filledText, oneOf, validate, wholeNumber } from './validate.ts';
import { KINDS } from './wire-values.ts';

export const YEAR_MAX = 9999;

/** `?k=12` arrives as text; anything but digits stays text and is refused by the number's own check. */
export function queryNumber(min: number, max: number) {
  return z.preprocess(
    (value) => (typeof value === 'string' && /^\d{1,9}$/u.test(value) ? Number(value) : value),
    wholeNumber(min, max).optional(),
  );
}

/** `?speaker=A&speaker=B` arrives as a list, `?speaker=A` as text. */
function oneOrMore<Item extends z.ZodType>(item: Item) {
  return z
    .preprocess(
      (value) => (typeof value === 'string' ? [value] : value),
      z.array(item).max(FILTER_VALUES_MAX),
    )
    .optional();
}

const SearchQuery = z
  .object({
    q: filledText(QUERY_CHARS_MAX),
    k: queryNumber(1, RESULTS_MAX),
    session: oneOrMore(filledText(ID_CHARS_MAX)),
    speaker: oneOrMore(filledText(ID_CHARS_MAX)),
    from: queryNumber(0, YEAR_MAX),
    to: queryNumber(0, YEAR_MAX),
    kind: oneOrMore(oneOf(KINDS)),
    exact: z.enum(['true', 'false', '1', '0'], 'it must be true or false').optional(),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    path: ['from'],
    message: 'it is later than "to"',
  });

/** What `GET /api/search` asks for; an empty value (`?k=&q=…`) is the same as none. */
export function searchRequestOf(query: Readonly<Record<string, unknown>>): SearchRequest {
  const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));
  const { q, k, session, speaker, from, to, kind, exact } = validate(SearchQuery, given);
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
