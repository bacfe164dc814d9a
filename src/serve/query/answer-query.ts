import { z } from 'zod';
import { NOTHING_SET } from '../../../web/links.ts';
import type { State } from '../../asking.ts';
import { FILTER_VALUES_MAX, ID_CHARS_MAX, QUERY_CHARS_MAX } from '../../limits.ts';
import { filledText, oneOf, validate } from '../http/validate.ts';
import { queryNumber, YEAR_MAX } from './query-parts.ts';
import { COUNTED, INTENTS, KINDS } from './wire-values.ts';

/** What an answer's own address says, as `answerLink` of web/links.ts writes it. */
export interface AnswerQuery {
  readonly question: string;
  readonly state: Partial<State>;
  /** The version of the collection that the link was made from, where it says. */
  readonly collection: string | null;
}

/** A form sends a field that is left empty, or has only a space in it. */
const isBlank = (value: unknown) => typeof value === 'string' && value.trim() === '';

/** `?topic=` means explicitly none; without it the part is as the question says. */
function emptyIsNull<Part extends z.ZodType>(part: Part) {
  return z.preprocess((value) => (isBlank(value) ? null : value), part.nullable()).optional();
}

const TOO_MANY = `it may be given ${FILTER_VALUES_MAX} times at most`;

/** `?speaker=A&speaker=B` arrives as a list, `?speaker=A` as text, and `?speaker=` means nobody. */
const Names = z
  .preprocess(
    (value) => (typeof value === 'string' ? [value] : value),
    z.array(z.string().max(ID_CHARS_MAX)).max(FILTER_VALUES_MAX, TOO_MANY),
  )
  .transform((names) => names.filter((name) => !isBlank(name)))
  .optional();

const Query = z.object({
  q: filledText(QUERY_CHARS_MAX),
  speaker: Names,
  without: Names,
  session: Names,
  topic: emptyIsNull(filledText(QUERY_CHARS_MAX)),
  from: emptyIsNull(queryNumber(0, YEAR_MAX)),
  to: emptyIsNull(queryNumber(0, YEAR_MAX)),
  kind: emptyIsNull(oneOf(KINDS)),
  intent: oneOf(INTENTS).optional(),
  of: emptyIsNull(oneOf(COUNTED)),
  rest: z.literal('none').optional(),
  v: z.string().max(ID_CHARS_MAX).optional(),
});

/** HttpError `invalid-request` where a part cannot be. */
export function answerQueryOf(query: Readonly<Record<string, unknown>>): AnswerQuery {
  const { q, v, rest, speaker, session, ...others } = validate(Query, query);
  const parts = { speakers: speaker, sessions: session, ...others };
  const given = Object.entries(parts).filter(([, value]) => value !== undefined);
  const unset = rest === 'none' ? NOTHING_SET : {};
  const state = { ...unset, ...Object.fromEntries(given) };
  return { question: q, state, collection: v || null };
}
