import {
  COMPARED_MAX,
  EXPLORE_CSV_ROWS_MAX,
  EXPLORE_ROWS_DEFAULT,
  EXPLORE_ROWS_MAX,
  ID_CHARS_MAX,
  QUERY_CHARS_MAX,
  RECORD_BYTES_MAX,
  RESULTS_DEFAULT,
  RESULTS_MAX,
  TREND_TOPICS_MAX,
  UPLOAD_BYTES_MAX,
  UPLOAD_FILES_MAX,
} from '../../limits.ts';
import { MODES, SORTS } from '../query/explore-query.ts';
import { intent, kind, listOf, objectOf, ref, text, textOrNull, whole } from './shapes.ts';

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

const exploreParameters = [
  inQuery('q', {
    ...text,
    maxLength: QUERY_CHARS_MAX,
    description: 'What is sought; without it every turn of the filters is listed.',
  }),
  inQuery('mode', {
    type: 'string',
    enum: Object.values(MODES),
    default: MODES.words,
    description:
      'words: every turn that mentions all of q, by the rule that counts go by; exact: every turn that holds these very words; best: the best ranked, at most 200 of the whole collection, among which the filters choose.',
  }),
  inQuery('speaker', {
    ...listOf(name),
    description: 'Any of these: a speaker, an alias or a role label.',
  }),
  inQuery('event', listOf(name)),
  inQuery('kind', listOf(kind)),
  inQuery('session', listOf(name)),
  inQuery('from', { ...whole, description: 'A year.' }),
  inQuery('to', { ...whole, description: 'A year.' }),
  inQuery('undated', {
    type: 'string',
    enum: ['true'],
    description: 'Only sessions of which the year is not known, whatever years are asked for.',
  }),
  inQuery('sort', {
    type: 'string',
    enum: Object.values(SORTS),
    description:
      'Without it relevance (the best, or those that say it oftenest), or without q newest.',
  }),
] as const;

const EVENTS =
  'With Accept: text/event-stream the same answer as it comes into being: events state (State), citation (Citation), paragraph (ArrangedParagraph, of a language model, checked, where one is set), text-delta ({text}), and last answer-end (Answer) or error (Problem). The data of each is one line of JSON; lines that begin with a colon only keep the connection open.';

const UPLOAD_EVENTS =
  'What became of each file, when all of them are taken in. With Accept: text/event-stream the events progress ({done, of, file, line}), then found and skipped (FileReport), and last report (UploadReport) or error (Problem). Refused with 403 read-only where users may not change the collection.';

const SET =
  'This and the parts below, in place of what the question says: empty means explicitly none, absent means as the question says.';

export const PATHS = {
  '/api/sessions': {
    get: operation('Every session', json('The sessions', listOf(ref('Session')))),
  },
  '/api/sessions/{id}': {
    parameters: [id],
    get: operation('One session', json('The session', ref('SessionDetail'))),
    delete: operation(
      'Remove the whole record that holds the session; of one that was added here the file too',
      json('How many sessions went', ref('Removed')),
    ),
  },
  '/api/sessions/{id}/turns': {
    parameters: [id],
    get: operation('The turns of a session, in order', json('The turns', listOf(ref('Turn')))),
  },
  '/api/records': {
    get: operation('Every record, by file', json('The records', listOf(ref('Record')))),
    post: {
      ...operation('Add records', {
        description: UPLOAD_EVENTS,
        content: {
          'application/json': { schema: ref('UploadReport') },
          'text/event-stream': { schema: text },
        },
      }),
      requestBody: {
        required: true,
        content: {
          'multipart/form-data': {
            schema: {
              type: 'object',
              required: ['files'],
              properties: {
                files: {
                  type: 'array',
                  maxItems: UPLOAD_FILES_MAX,
                  items: { type: 'string', format: 'binary' },
                  description: `Text files of at most ${RECORD_BYTES_MAX} bytes each and ${UPLOAD_BYTES_MAX} together; a file's name may be a path, which is kept. A people.json holds corrections.`,
                },
              },
            },
          },
        },
      },
    },
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
  '/api/corrections/withdraw': {
    post: {
      ...operation(
        'Take corrections back that were made here, of every one of these spellings and turns',
        json('How many entries changed or ended', ref('Removed')),
      ),
      requestBody: requestBody([], {
        spellings: listOf(name),
        session: {
          ...textOrNull,
          description:
            'Spellings: only where they were put right for this session alone, null for all sessions; absent: wherever that was.',
        },
        turns: listOf(objectOf({ session: text, turn: whole })),
      }),
    },
  },
  '/api/collection': {
    get: operation('What the collection holds, in numbers', json('The facts', ref('Collection'))),
  },
  '/api/examples': {
    get: operation(
      'Questions to begin with, each of which was run and had an answer',
      json('The questions, and acronyms that the records print', ref('Examples')),
    ),
  },
  '/api/answer': {
    get: {
      ...operation(
        'Ask a question, with parts of the state set; no conversation is begun',
        json('The answer', ref('Answer')),
      ),
      parameters: [
        { ...inQuery('q', message), required: true },
        inQuery('speaker', { ...listOf(text), description: SET }),
        inQuery('without', listOf(text)),
        inQuery('topic', text),
        inQuery('from', { ...text, description: 'A year.' }),
        inQuery('to', { ...text, description: 'A year.' }),
        inQuery('session', listOf(text)),
        inQuery('kind', text),
        inQuery('intent', intent),
        inQuery('of', text),
        inQuery('rest', {
          type: 'string',
          enum: ['none'],
          description: 'Parts that are not given are none, instead of as the question says.',
        }),
        inQuery('v', {
          ...text,
          description: 'The version that a link was made from; says nothing here.',
        }),
      ],
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
  '/api/explore': {
    get: {
      ...operation(
        'Every turn that fits, counted, a page at a time, and what they may be narrowed to',
        json(
          'The turns; facets count what each value would leave beside the other filters',
          ref('Explored'),
        ),
      ),
      parameters: [
        ...exploreParameters,
        inQuery('page', { ...whole, minimum: 1, default: 1 }),
        inQuery('size', {
          ...whole,
          minimum: 1,
          maximum: EXPLORE_ROWS_MAX,
          default: EXPLORE_ROWS_DEFAULT,
        }),
      ],
    },
  },
  '/api/explore.csv': {
    get: {
      ...operation(`The turns that fit as a table, the first ${EXPLORE_CSV_ROWS_MAX} of them`, {
        description:
          'RFC 4180. Each quotation with its session, offsets, address, disclaimer, collection version and the day.',
        content: { 'text/csv': { schema: text } },
      }),
      parameters: exploreParameters,
    },
  },
  '/api/compare': {
    get: {
      ...operation(
        'What two to four people said on a topic, each by themself',
        json('The people, in the order in which they were named', ref('Compared')),
      ),
      parameters: [
        { ...inQuery('topic', message), required: true },
        {
          ...inQuery('speaker', { ...listOf(name), minItems: 2, maxItems: COMPARED_MAX }),
          required: true,
        },
        inQuery('from', { ...whole, description: 'A year.' }),
        inQuery('to', { ...whole, description: 'A year.' }),
      ],
    },
  },
  '/api/trend': {
    get: {
      ...operation(
        'How often topics are said, by year or by session, beside how much was said',
        json('The topics', ref('Trend')),
      ),
      parameters: [
        {
          ...inQuery('q', { ...listOf(message), minItems: 1, maxItems: TREND_TOPICS_MAX }),
          required: true,
        },
        inQuery('by', { type: 'string', enum: ['year', 'session'], default: 'year' }),
        inQuery('speaker', listOf(name)),
        inQuery('kind', { ...listOf(kind), description: 'Transcripts alone where absent.' }),
        inQuery('event', listOf(name)),
        inQuery('from', { ...whole, description: 'A year.' }),
        inQuery('to', { ...whole, description: 'A year.' }),
      ],
    },
  },
  '/api/exchanges': {
    get: {
      ...operation(
        'Who speaks right after whom in the transcripts',
        json('The people and their pairs', ref('Exchanges')),
      ),
      parameters: [
        inQuery('session', listOf(name)),
        inQuery('event', listOf(name)),
        inQuery('from', { ...whole, description: 'A year.' }),
        inQuery('to', { ...whole, description: 'A year.' }),
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
