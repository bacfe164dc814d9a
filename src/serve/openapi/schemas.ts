import { ARRANGEMENT_SCHEMAS } from './arrangement-schemas.ts';
import { EXPLORE_SCHEMAS } from './explore-schemas.ts';
import { PEOPLE_SCHEMAS } from './people-schemas.ts';
import { RECORD_SCHEMAS } from './record-schemas.ts';
import {
  attribution,
  counted,
  dateOrNull,
  intent,
  kind,
  listOf,
  objectOf,
  orNull,
  ref,
  span,
  text,
  textOrNull,
  whole,
  wholeOrNull,
} from './shapes.ts';
import { TREND_SCHEMAS } from './trend-schemas.ts';

const stateProperties = {
  speakers: listOf(text),
  without: {
    ...listOf(text),
    description: 'People whose words are left out: who else spoke of something.',
  },
  topic: textOrNull,
  from: wholeOrNull,
  to: wholeOrNull,
  sessions: listOf(text),
  kind: orNull(kind),
  intent,
  of: { ...orNull(counted), description: 'What a list or a count is of; null for other intents.' },
} as const;

const answerProperties = {
  question: text,
  text: {
    type: 'string',
    description:
      'Markdown. What stands between “ and ” is one of the citations, marked [1], or of related, marked [r1].',
  },
  abstained: { type: 'boolean' },
  reason: textOrNull,
  state: ref('State'),
  coverage: ref('Coverage'),
  citations: { type: 'array', items: ref('Citation'), maxItems: 8 },
  related: listOf(ref('Citation')),
  data: orNull(ref('Data')),
  suggestions: { ...listOf(text), description: 'Questions that were run and had answers.' },
  readAs: {
    ...listOf(objectOf({ typed: text, as: text })),
    description: 'What of the question was nearly right, and how it was read.',
  },
  choices: {
    ...listOf(ref('Choice')),
    description: 'Who may be meant by a name that several people bear.',
  },
  unknownSpeaker: {
    ...textOrNull,
    description: 'A name of the question that nobody here bears.',
  },
  collection: {
    type: 'string',
    description: 'Names the state of the collection it was answered from.',
  },
  lead: { type: 'string', description: 'Markdown that stands before the quotations.' },
  notes: { ...listOf(text), description: 'Markdown that stands behind all else.' },
  arrangement: {
    ...orNull(ref('Arrangement')),
    description: 'What a language model made of the quotations; null where none was asked.',
  },
  by: { type: 'string', description: "extractive, or a language model's name." },
} as const;

const sessionProperties = {
  session: text,
  title: textOrNull,
  event: textOrNull,
  year: wholeOrNull,
  date: dateOrNull,
  place: textOrNull,
  kind,
  file: text,
  source: { type: 'string', description: "The record's file name, or its web address." },
  turns: whole,
  words: whole,
  language: { type: 'string', description: 'ISO 639-3; und where it cannot be told.' },
} as const;

export const SCHEMAS = {
  Session: objectOf(sessionProperties),
  SessionDetail: objectOf({
    ...sessionProperties,
    disclaimer: {
      ...textOrNull,
      description: "The publisher's own note about the text, as the record prints it.",
    },
  }),
  Turn: objectOf({
    session: text,
    turn: whole,
    label: textOrNull,
    speaker: textOrNull,
    attribution,
    ...span,
    text,
  }),
  ...PEOPLE_SCHEMAS,
  ...RECORD_SCHEMAS,
  ...ARRANGEMENT_SCHEMAS,
  ...EXPLORE_SCHEMAS,
  ...TREND_SCHEMAS,
  Hit: objectOf({
    session: text,
    turns: { type: 'array', items: whole, minItems: 2, maxItems: 2 },
    speaker: textOrNull,
    speakers: listOf(text),
    ...span,
    score: { type: 'number' },
    text,
  }),
  State: objectOf(stateProperties),
  PartialState: { type: 'object', properties: stateProperties },
  Coverage: objectOf({
    turns: whole,
    matching: whole,
    sessions: whole,
    reported: whole,
    machineMade: whole,
  }),
  Citation: objectOf({
    n: { type: 'integer', minimum: 1 },
    quote: text,
    before: text,
    after: text,
    speaker: textOrNull,
    label: textOrNull,
    attribution,
    session: text,
    title: textOrNull,
    date: dateOrNull,
    year: wholeOrNull,
    kind,
    turn: whole,
    file: text,
    ...span,
    link: text,
  }),
  Answer: objectOf({
    ...answerProperties,
    conversation: {
      type: ['string', 'null'],
      description: 'Send it back with the next message to go on.',
    },
  }),
  Choice: objectOf({ speaker: text, sessions: listOf(text), turns: whole }),
  Data: objectOf({
    of: counted,
    count: whole,
    rows: {
      ...listOf({
        type: 'object',
        properties: {
          speaker: textOrNull,
          session: text,
          title: textOrNull,
          kind,
          date: dateOrNull,
          year: wholeOrNull,
          turn: whole,
          turns: whole,
          words: whole,
          mentions: whole,
        },
      }),
      description: 'Every row there is; which fields it has depends on what was counted.',
    },
  }),
  Collection: objectOf({
    version: {
      type: 'string',
      description: 'Names what is held, the same in every store that holds the same.',
    },
    sessions: whole,
    speakers: whole,
    turns: whole,
    words: whole,
    years: listOf(whole),
    kinds: objectOf({ transcript: whole, report: whole, 'ai-report': whole }),
    events: listOf(text),
    changes: {
      type: 'boolean',
      description: 'Whether users of this service may change the collection.',
    },
    llm: {
      anyOf: [text, { type: 'null' }],
      description: 'The language model that sets quotations out; null where none is set.',
    },
  }),
  Examples: objectOf({
    questions: listOf(objectOf({ question: text, intent })),
    acronyms: listOf(text),
  }),
  Conversation: objectOf({
    conversation: text,
    question: text,
    questions: whole,
    when: { ...textOrNull, description: 'When the last one was asked, in ISO 8601.' },
  }),
  // Kept by this version or by one before, whose answers had fewer fields.
  Messages: objectOf({
    conversation: text,
    messages: listOf(
      objectOf({
        question: text,
        state: ref('PartialState'),
        answer: { type: 'object', properties: answerProperties },
      }),
    ),
  }),
  Removed: objectOf({ removed: whole }),
  QuoteVerdict: objectOf({
    verdict: { type: 'string', enum: ['supported', 'misattributed', 'stitched', 'not_found'] },
    matches: listOf(ref('Citation')),
    nearest: listOf(ref('NearQuotation')),
    unknownSpeaker: {
      ...textOrNull,
      description: 'The name of the speaker as it was given, where nobody here is called so.',
    },
    choices: listOf(ref('Choice')),
  }),
  NearQuotation: objectOf({
    citation: ref('Citation'),
    likeness: { type: 'number', minimum: 0, maximum: 1 },
    differences: listOf(ref('WordDifference')),
  }),
  WordDifference: objectOf({
    type: { type: 'string', enum: ['same', 'changed', 'left-out', 'added'] },
    given: text,
    said: { ...text, description: 'The record’s slice from start to end.' },
    start: wholeOrNull,
    end: wholeOrNull,
  }),
  Health: objectOf({
    status: { type: 'string', enum: ['ok'] },
    version: text,
    sessions: whole,
    passages: whole,
    index: { type: 'string', enum: ['hnsw', 'exact'] },
    model: text,
    llm: {
      ...textOrNull,
      description: 'The language model that sets quotations out; null for none.',
    },
  }),
  Problem: {
    ...objectOf({
      type: text,
      title: text,
      status: { type: 'integer', minimum: 400, maximum: 599 },
      detail: text,
      instance: text,
      code: text,
      remedy: text,
    }),
    description: 'RFC 9457. `field` names the part of the request at fault.',
  },
  Description: { type: 'object', description: 'An OpenAPI 3.1 document.' },
} as const;
