import { z } from 'zod';
import type { State } from '../../asking.ts';
import { FILTER_VALUES_MAX, ID_CHARS_MAX, QUERY_CHARS_MAX } from '../../limits.ts';
import type { AskRequest } from '../../rapporteur.ts';
import { filledText, oneOf, validate, wholeNumber } from '../http/validate.ts';
import { YEAR_MAX } from './query-parts.ts';
import { COUNTED, INTENTS, KINDS } from './wire-values.ts';

const Year = wholeNumber(0, YEAR_MAX).nullable().optional();
const Names = z
  .array(filledText(ID_CHARS_MAX))
  .max(FILTER_VALUES_MAX, `it may have ${FILTER_VALUES_MAX} at most`)
  .optional();

const ChatState = z.object({
  speakers: Names,
  without: Names,
  topic: filledText(QUERY_CHARS_MAX).nullable().optional(),
  from: Year,
  to: Year,
  sessions: Names,
  kind: oneOf(KINDS).nullable().optional(),
  intent: oneOf(INTENTS).optional(),
  of: oneOf(COUNTED).nullable().optional(),
});

const ChatRequest = z.object({
  message: filledText(QUERY_CHARS_MAX),
  conversation: filledText(ID_CHARS_MAX).nullish(),
  state: ChatState.nullish(),
  arrange: z.boolean().nullish(),
});

/** What `POST /api/chat` asks for. */
export function chatRequestOf(body: unknown): AskRequest {
  const { message, conversation, state, arrange } = validate(ChatRequest, body);
  return {
    question: message,
    ...(conversation == null ? {} : { conversation }),
    ...(arrange == null ? {} : { arrange }),
    ...(state == null ? {} : { state: onlyGiven(state) }),
  };
}

/** Leaves out the fields that are undefined: a state sets only what it names. */
function onlyGiven(state: z.output<typeof ChatState>): Partial<State> {
  return Object.fromEntries(Object.entries(state).filter(([, value]) => value !== undefined));
}
