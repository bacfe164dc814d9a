import { ID_CHARS_MAX, QUERY_CHARS_MAX, RESULTS_DEFAULT, RESULTS_MAX } from '../../limits.ts';
import { kind, listOf, ref, text, textOrNull, whole } from './shapes.ts';

const message = { type: 'string', minLength: 1, maxLength: QUERY_CHARS_MAX } as const;
const name = { type: 'string', minLength: 1, maxLength: ID_CHARS_MAX } as const;
const id = { name: 'id', in: 'path', required: true, schema: text } as const;

const problem = {
  description: 'What went wrong, and what to do.',
  content: { 'application/problem+json': { schema: ref('Problem') } },
} as const;

function json<Schema>(description: string, schema: Schema) {
  return { description, content: { 'application/json': { schema } } } as const;
}

function operation<Ok>(summary: string, ok: Ok) {
  return { summary, responses: { 200: ok, default: problem } } as const;
}

function inQuery<Schema>(parameter: string, schema: Schema) {
  return { name: parameter, in: 'query', schema } as const;
}

function requestBody<Properties extends object>(required: string[], properties: Properties) {
  const schema = { type: 'object', required, properties } as const;
  return { required: true, content: { 'application/json': { schema } } } as const;
}

const EVENTS =
  'With Accept: text/event-stream the same answer as it comes into being: events state (State), citation (Citation), text-delta ({text}), and last answer-end (Answer) or error (Problem). The data of each is one line of JSON; lines that begin with a colon only keep the connection open.';

export const PATHS = {
  '/api/sessions': {
    get: operation('Every session', json('The sessions', listOf(ref('Session')))),
  },
  '/api/sessions/{id}': {
    parameters: [id],
    get: operation('One session', json('The session', ref('Session'))),
  },
  '/api/sessions/{id}/turns': {
    parameters: [id],
    get: operation('The turns of a session, in order', json('The turns', listOf(ref('Turn')))),
  },
  '/api/speakers': {
    get: operation('Who speaks in the transcripts', json('The people', listOf(ref('Speaker')))),
  },
  '/api/speakers/{id}': {
    parameters: [id],
    get: operation(
      'All that the records show of one person',
      json('The person; an id that was the person’s before works too', ref('SpeakerProfile')),
    ),
  },
  '/api/people.json': {
    get: operation(
      'Every correction of names and attributions in force',
      json('A people.json', ref('Corrections')),
    ),
  },
  '/api/corrections': {
    post: {
      ...operation(
        'Put names and attributions right',
        json('Every correction now in force', ref('Corrections')),
      ),
      requestBody: requestBody([], {
        names: listOf({
          type: 'object',
          required: ['name', 'spellings'],
          properties: { name, spellings: listOf(name), session: textOrNull, note: textOrNull },
        }),
        turns: listOf({
          type: 'object',
          required: ['session', 'turn', 'speaker'],
          properties: {
            session: text,
            turn: whole,
            begins: textOrNull,
            speaker: textOrNull,
            note: textOrNull,
          },
        }),
      }),
    },
  },
  '/api/conversations': {
    get: operation(
      'Every conversation that is kept',
      json('The conversations, each with its first question', listOf(ref('Conversation'))),
    ),
  },
  '/api/conversations/{id}': {
    parameters: [id],
    get: operation('A conversation, in order', json('Its questions and answers', ref('Messages'))),
    delete: operation(
      'Remove a conversation, so that nothing of it is left',
      json('How many went', ref('Removed')),
    ),
  },
  '/api/search': {
    get: {
      ...operation('Passages, best first', json('The passages', listOf(ref('Hit')))),
      parameters: [
        { ...inQuery('q', message), required: true },
        inQuery('k', {
          type: 'integer',
          minimum: 1,
          maximum: RESULTS_MAX,
          default: RESULTS_DEFAULT,
        }),
        inQuery('session', listOf(name)),
        inQuery('speaker', {
          ...listOf(name),
          description: 'A speaker, an alias or a role label.',
        }),
        inQuery('from', { ...whole, description: 'A year.' }),
        inQuery('to', { ...whole, description: 'A year.' }),
        inQuery('kind', listOf(kind)),
        inQuery('exact', { type: 'boolean', description: 'Find q as a phrase.' }),
      ],
    },
  },
  '/api/chat': {
    post: {
      ...operation('Ask a question', {
        description: EVENTS,
        content: {
          'application/json': { schema: ref('Answer') },
          'text/event-stream': { schema: text },
        },
      }),
      requestBody: requestBody(['message'], {
        message,
        conversation: { type: ['string', 'null'], maxLength: ID_CHARS_MAX },
        state: { anyOf: [ref('PartialState'), { type: 'null' }] },
      }),
    },
  },
  '/api/verify-quote': {
    post: {
      ...operation('Is this a quotation?', json('The verdict', ref('QuoteVerdict'))),
      requestBody: requestBody(['text'], {
        text: message,
        speaker: { type: ['string', 'null'], maxLength: ID_CHARS_MAX },
      }),
    },
  },
  '/api/health': {
    get: operation('Is the service well?', json('It is', ref('Health'))),
  },
  '/api/openapi.json': {
    get: operation('This description', json('OpenAPI 3.1', ref('Description'))),
  },
} as const;
